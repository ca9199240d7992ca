import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import {
  type Answers,
  Criterion,
  type Facts,
  RatingCase,
  type RatingRoute,
  type RatingStep,
  type Receipt,
  type RoundRules,
  Rubric,
  receiptOf,
  type StepMember,
  score,
  takeRatingStep,
} from '@fulian/domain/ratings';
import type { Plot, Role } from './plots.js';

/** One reviewer's sheet of the demo. */
export interface InventedSheet {
  readonly personId: string;
  readonly answers: Answers;
  readonly points: number;
  readonly stars: number;
}

/** An application of the demo as its steps made it. */
export interface InventedCase {
  readonly found: RatingCase;
  readonly answers: Answers;
  readonly sheets: readonly InventedSheet[];
  readonly receipt: Receipt | null;
  /** The unit's path of whoever took each step; null for a visitor. */
  readonly by: readonly (string | null)[];
}

/** What an application stands on. */
export interface Ground {
  readonly route: RatingRoute;
  readonly rubric: Rubric;
  readonly rules: RoundRules;
  readonly facts: Facts;
  readonly people: Readonly<Record<Exclude<Role, 'visitor'>, StepMember>>;
  readonly today: CalendarDate;
}

/** Answers to all that is asked, with evidence: the best there are, or only some of them. */
export const inventAnswers = (rubric: Rubric, isGood: boolean): Answers => ({
  criteria: Object.fromEntries(
    Rubric.criteria(rubric)
      .filter(Criterion.isAsked)
      .map((criterion, at) => {
        const isBest = isGood || at % 3 === 0;
        const value =
          criterion.kind === 'yes_no'
            ? isBest
            : criterion.kind === 'graded'
              ? isBest
                ? criterion.levels.length - 1
                : 0
              : isBest
                ? (criterion.bands.at(-1)?.atLeast ?? 1)
                : 0;
        return [criterion.id, { value, evidence: ['台账在妇联办公室（示例）'] }];
      }),
  ),
  vetoes: [],
});

/**
 * Lets the steps of a plot be taken one after the other, by the rules that real ones are taken by.
 * @throws Error where the plot breaks a rule: the demo shows nothing that could not have happened.
 */
export function inventCase({ steps }: Plot, ground: Ground): InventedCase {
  const { rubric, facts, rules, people, today } = ground;
  let found = RatingCase.begin(ground.route);
  const sheets: InventedSheet[] = [];
  const by: (string | null)[] = [];
  let receipt: Receipt | null = null;
  for (const [role, daysAgo, told] of steps) {
    const actor = role === 'visitor' ? role : people[role];
    let step: RatingStep;
    if (told === 'settle') {
      receipt = receiptOf(rubric, inventAnswers(rubric, true), facts);
      step = { step: 'settle', stars: receipt.result.stars, reason: '采纳复核评分。' };
    } else if (typeof told === 'string') {
      const answers = inventAnswers(rubric, told === 'good score');
      const { points, stars } = score(rubric, answers, facts);
      sheets.push({ personId: actor === 'visitor' ? '' : actor.personId, answers, points, stars });
      step = { step: 'score', points: Math.round((points * 100) / Rubric.outOf(rubric)), stars };
    } else step = told;
    const on = CalendarDate.plusDays(today, -daysAgo);
    const next = takeRatingStep(found, step, actor, { rules, today: on });
    if (Refusal.is(next)) throw new Error(`The demo breaks a rule at ${step.step}: ${next.message}`);
    found = next;
    by.push(actor === 'visitor' ? null : actor.unitPath);
  }
  return { found, answers: inventAnswers(rubric, true), sheets, receipt, by };
}
