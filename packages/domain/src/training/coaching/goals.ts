import { type CalendarDate, Refusal } from '../../kernel/index.js';

/** What a trainee sets herself; nobody else sets it, and nothing follows when it is not reached. */
export interface Goal {
  readonly text: string;
  readonly untilOn: CalendarDate | null;
  readonly isDone: boolean;
}

/** How many she has at a time. */
export const mostGoals = 3;

/** Goals as they are kept: lines left empty are none. */
export function readGoals(typed: readonly Goal[]): readonly Goal[] | Refusal<'NotGoals'> {
  const goals = typed
    .map((goal) => ({ ...goal, text: goal.text.normalize('NFC').trim().replace(/\s+/gu, ' ') }))
    .filter(({ text }) => text);
  return goals.length > mostGoals || goals.some(({ text }) => !/^[^\p{Cc}]{1,80}$/u.test(text))
    ? Refusal.of('NotGoals', `Up to ${mostGoals} goals of 1 to 80 characters each.`, ['goals'])
    : goals;
}
