import { Count } from '../kernel/index.js';
import type { ReachActivity } from './activity.js';
import type { FormulaTerm, ReachFormula } from './formula.js';
import { ReachPoints } from './points.js';

/** One term with the number that went into it and what it came to. */
export interface ExplainedTerm extends FormulaTerm {
  /** What stands for x, by its lower bound where it is censored; null where nothing was told. */
  readonly value: number | null;
  readonly isLowerBound: boolean;
  /** `weight · ln(factor · x + 1)`; 0 where nothing was told. */
  readonly summand: number;
}

/** What a formula says of one stretch, term by term. */
export interface Diagnosis {
  readonly formula: ReachFormula;
  readonly points: ReachPoints;
  /** Whether something was missing or censored, so that the true points may be higher. */
  readonly isLowerBound: boolean;
  readonly terms: readonly ExplainedTerm[];
}

/**
 * Works a formula out, term by term; undefined where nothing that it asks for was told.
 * @throws RangeError unless the stretch has a day at least
 */
export function diagnose(formula: ReachFormula, activity: ReachActivity): Diagnosis | undefined {
  if (!(activity.days >= 1)) throw new RangeError('A stretch has one day at least.');
  const terms = formula.terms.map((each) => explain(each, activity));
  if (terms.every(({ value }) => value === null)) return undefined;
  const sum = terms.reduce((total, { summand }) => total + summand, 0);
  return Object.freeze({
    formula,
    points: ReachPoints.of(formula.scale * sum ** formula.power),
    isLowerBound: terms.some(({ value, isLowerBound }) => value === null || isLowerBound),
    terms,
  });
}

function explain(term: FormulaTerm, activity: ReachActivity): ExplainedTerm {
  const count = countFor(term, activity);
  const whole = Count.lowerBound(count);
  const value = whole === undefined ? null : perUnit(whole, term, activity);
  const summand = value === null ? 0 : term.weight * Math.log(term.factor * value + 1);
  return Object.freeze({ ...term, value, isLowerBound: count.state === 'censored', summand });
}

function countFor({ metric, basis }: FormulaTerm, { whole, headlines, peaks }: ReachActivity): Count {
  if (basis === 'headline_by_day') return headlines[metric];
  return basis === 'peak' ? peaks[metric] : whole[metric];
}

/** By work: null where it is not told how many works there were; 0 where there were none. */
function perUnit(value: number, { basis }: FormulaTerm, { days, whole }: ReachActivity): number | null {
  if (basis === 'by_day' || basis === 'headline_by_day') return value / days;
  if (basis !== 'by_work') return value;
  const works = Count.lowerBound(whole.posts);
  if (works === undefined) return null;
  return works === 0 ? 0 : value / works;
}
