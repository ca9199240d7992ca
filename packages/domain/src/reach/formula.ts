import type { ReachMetric } from './activity.js';

/**
 * How a term looks at its metric: summed over the stretch, by day, by work, by day over headlines only, or the most that
 * one work had.
 */
export type TermBasis = 'whole' | 'by_day' | 'by_work' | 'headline_by_day' | 'peak';

/** One summand: `weight · ln(factor · x + 1)`. */
export interface FormulaTerm {
  readonly metric: ReachMetric;
  readonly basis: TermBasis;
  readonly weight: number;
  readonly factor: number;
}

export const reachIndices = ['wci', 'bci', 'bvci', 'own'] as const;

/** Which index a formula works out; `own` is an operator's, for platforms whose index nobody published. */
export type ReachIndex = (typeof reachIndices)[number];

/** A versioned formula as data: `scale · (sum of its terms) ^ power`. Points of two versions are never compared. */
export interface ReachFormula {
  readonly index: ReachIndex;
  readonly version: string;
  readonly terms: readonly FormulaTerm[];
  readonly power: number;
  readonly scale: number;
}

const term = (metric: ReachMetric, basis: TermBasis, weight: number, factor = 1): FormulaTerm =>
  Object.freeze({ metric, basis, weight, factor });

export const FormulaTerm = Object.freeze({ of: term });

export const ReachFormula = Object.freeze({
  of: (formula: ReachFormula): ReachFormula =>
    Object.freeze({ ...formula, terms: Object.freeze([...formula.terms]) }),
  /** Whether points of both may be set side by side. */
  isSame: (
    one: Pick<ReachFormula, 'index' | 'version'>,
    other: Pick<ReachFormula, 'index' | 'version'>,
  ): boolean => one.index === other.index && one.version === other.version,
});
