import type { Tier } from '@fulian/domain/access';
import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import {
  type Answers,
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
  withAttested,
} from '@fulian/domain/ratings';
import { inventAnswers, inventInputs } from './invent-inputs.js';
import type { Plot, Role } from './plots.js';

/** One reviewer's sheet of the demo. */
export interface InventedSheet {
  readonly personId: string;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly points: number;
  readonly stars: number;
}

/** An application of the demo as its steps made it. */
export interface InventedCase {
  readonly found: RatingCase;
  readonly answers: Answers;
  /** What is known, with what the county attested. */
  readonly facts: Facts;
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

/** Stars of a plot that names none. */
const usualStars = 3;

/** Whose reviewers attest in this case: the county's where one checks, otherwise those who score. */
export const attestingTier = ({ route }: Pick<Ground, 'route'>): Tier =>
  route.check ? 'county' : route.review === route.province ? 'province' : 'prefecture';

/**
 * Lets the steps of a plot be taken one after the other, by the rules that real ones are taken by.
 * @throws Error where the plot breaks a rule: the demo shows nothing that could not have happened.
 */
export function inventCase({ steps, stars }: Plot, ground: Ground): InventedCase {
  const { rubric, rules, people, today } = ground;
  const by = attestingTier(ground);
  const { answers, attested } = inventInputs(rubric, ground.facts, stars ?? usualStars, by);
  const facts = withAttested(ground.facts, attested);
  let found = RatingCase.begin(ground.route);
  const sheets: InventedSheet[] = [];
  const takenBy: (string | null)[] = [];
  let receipt: Receipt | null = null;
  for (const [role, daysAgo, told] of steps) {
    const actor = role === 'visitor' ? role : people[role];
    let step: RatingStep;
    if (told === 'settle') {
      receipt = receiptOf(rubric, answers, facts);
      step = { step: 'settle', stars: receipt.result.stars, reason: '采纳复核评分。' };
    } else if (typeof told === 'string') {
      const found = told === 'good score' ? answers : inventAnswers(rubric, false);
      const given = score(rubric, found, facts);
      const personId = actor === 'visitor' ? '' : actor.personId;
      sheets.push({ personId, answers: found, facts: attested, points: given.points, stars: given.stars });
      const points = Math.round((given.points * 100) / Rubric.outOf(rubric));
      step = { step: 'score', points, stars: given.stars };
    } else step = told;
    const on = CalendarDate.plusDays(today, -daysAgo);
    const next = takeRatingStep(found, step, actor, { rules, today: on });
    if (Refusal.is(next)) throw new Error(`The demo breaks a rule at ${step.step}: ${next.message}`);
    found = next;
    takenBy.push(actor === 'visitor' ? null : actor.unitPath);
  }
  const isAttestedOnTheWay = found.history.some(({ step }) => step === 'attest');
  return {
    found,
    answers,
    facts: isAttestedOnTheWay ? facts : ground.facts,
    sheets,
    receipt,
    by: takenBy,
  };
}
