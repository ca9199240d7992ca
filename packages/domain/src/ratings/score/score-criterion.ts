import {
  type AskedCriterion,
  Criterion,
  type FallingBand,
  type GrowthCriterion,
  type RisingBand,
} from '../rubric/criterion.js';
import { ownEntry } from '../rubric/own-entry.js';
import { growthPercent } from './growth-percent.js';
import type { Answer, Answers, Facts } from './inputs.js';
import type { CriterionLine, Outcome } from './rating.js';

/** The line of one criterion. Answers for other criteria and facts it does not ask for change nothing. */
export function scoreCriterion(criterion: Criterion, answers: Answers, facts: Facts): CriterionLine {
  switch (criterion.kind) {
    case 'yes_no':
    case 'graded':
    case 'count':
      return scoreAnswer(criterion, ownEntry(answers.criteria, criterion.id));
    case 'shown': {
      const fact = facts.flags[criterion.fact];
      return known(criterion, fact ?? null, null, fact?.value ? criterion.points : 0);
    }
    case 'at_least': {
      const fact = facts.numbers[criterion.fact];
      const step = fact ? reached(criterion.bands, fact.value) : null;
      return known(criterion, fact ?? null, step, worth(criterion.bands, step));
    }
    case 'at_most': {
      const fact = facts.numbers[criterion.fact];
      const step = fact ? kept(criterion.bands, fact.value) : null;
      return known(criterion, fact ?? null, step, worth(criterion.bands, step));
    }
    default:
      return scoreGrowth(criterion, facts);
  }
}

function scoreGrowth(criterion: GrowthCriterion, facts: Facts): CriterionLine {
  const own = facts.own[criterion.measure];
  const step = own ? reached(criterion.bands, growthPercent(own.now, own.before)) : null;
  return known(criterion, own ?? null, step, worth(criterion.bands, step));
}

function scoreAnswer(criterion: AskedCriterion, answer: Answer | undefined): CriterionLine {
  if (answer === undefined) return line(criterion, 'unanswered', null, null, 0, 'answer');
  const [step, points] = worthOf(criterion, answer.value);
  if (points === undefined) return line(criterion, 'wrong_answer', answer, null, 0, 'answer');
  if (points > 0 && criterion.evidence === 'required' && !answer.evidence?.length)
    return line(criterion, 'evidence_missing', answer, step, 0, 'answer');
  return line(criterion, 'scored', answer, step, points, 'answer');
}

/** The step an answer reaches and its points; no points where the answer is of another kind. */
function worthOf(criterion: AskedCriterion, value: boolean | number): [number | null, number | undefined] {
  if (criterion.kind === 'yes_no')
    return [null, typeof value === 'boolean' ? (value ? criterion.points : 0) : undefined];
  if (typeof value !== 'number') return [null, undefined];
  if (criterion.kind === 'graded') return [value, criterion.levels[value]?.points];
  const step = reached(criterion.bands, value);
  return [step, worth(criterion.bands, step)];
}

/** The last band from the start whose threshold is reached. */
function reached(bands: readonly RisingBand[], value: number): number | null {
  let step: number | null = null;
  for (let at = 0; at < bands.length && value >= (bands[at] as RisingBand).atLeast; at++) step = at;
  return step;
}

/** The first band whose threshold is kept. */
function kept(bands: readonly FallingBand[], value: number): number | null {
  const step = bands.findIndex(({ atMost }) => value <= atMost);
  return step < 0 ? null : step;
}

const worth = (bands: readonly { readonly points: number }[], step: number | null): number =>
  step === null ? 0 : (bands[step]?.points ?? 0);

const known = (
  criterion: Criterion,
  input: CriterionLine['input'],
  step: number | null,
  points: number,
): CriterionLine => line(criterion, input === null ? 'unknown' : 'scored', input, step, points, 'system');

const line = (
  criterion: Criterion,
  outcome: Outcome,
  input: CriterionLine['input'],
  step: number | null,
  points: number,
  source: CriterionLine['source'],
): CriterionLine => ({
  criterion: criterion.id,
  outcome,
  input,
  step,
  points,
  outOf: Criterion.outOf(criterion),
  source,
});
