import { type CalendarDate, Refusal } from '../../../kernel/index.js';
import { WorkingDays } from '../../calendar/index.js';
import type { RatingCase, TakenStep } from '../rating-case.js';
import type { RoundRules } from '../rating-round.js';
import type { RatingState } from '../rating-state.js';

/** What a step changes of a case, apart from its history. */
export type Change = Partial<Omit<RatingCase, 'history' | 'route'>>;

/** When and in which round a step is taken. */
export interface Moment {
  readonly rules: RoundRules;
  readonly today: CalendarDate;
}

export const noReason = Refusal.of('NoReason', 'This step needs a reason.', ['reason']);

export const notYours = Refusal.of('NotYourStep', 'Another unit takes this step.');

/** A case that goes on to a state, due there within so many working days. */
export const dueIn = (state: RatingState, days: number, { today }: Moment): Change => ({
  state,
  dueOn: WorkingDays.after(today, days).on,
});

/** Publishes what was found: a result that changes is published anew, for the whole time. */
export const publish = (stars: number, { rules, today }: Moment): Change => {
  const until = WorkingDays.after(today, rules.noticeDays).on;
  return { state: 'notice', stars, notice: { from: today, until }, dueOn: until };
};

/** The case after a change, with the step in its history. */
export function after(
  before: RatingCase,
  change: Change,
  step: Omit<TakenStep, 'from' | 'to' | 'dueOn'>,
): RatingCase {
  const now = { ...before, ...change };
  const taken = Object.freeze({ ...step, from: before.state, to: now.state, dueOn: now.dueOn });
  return Object.freeze({ ...now, history: [...before.history, taken] });
}
