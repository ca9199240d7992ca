import { Refusal } from '../../kernel/index.js';
import { type ReachMetric, reachMetrics } from '../activity.js';
import { FormulaTerm, ReachFormula } from '../formula.js';

/** How much each metric weighs, 0 to 1, together 1. A metric left out weighs nothing. */
export type OwnWeights = Readonly<Partial<Record<ReachMetric, number>>>;

/** Platforms without a published index; the operator's draft, to be replaced by weights of her own. */
export const draftWeights: OwnWeights = Object.freeze({
  posts: 0.15,
  reads: 0.2,
  plays: 0.2,
  likes: 0.1,
  comments: 0.2,
  shares: 0.15,
});

const scale = 100;
const tolerance = 1e-6;

/** Judges weights somebody chose: each 0 to 1, together 1. */
function read(weights: OwnWeights): OwnWeights | Refusal<'NotAWeight' | 'WeightsNotWhole'> {
  const given = reachMetrics.filter((metric) => weights[metric] !== undefined);
  const wrong = given.find((metric) => !((weights[metric] ?? -1) >= 0 && (weights[metric] ?? 2) <= 1));
  if (wrong) return Refusal.of('NotAWeight', `The weight of ${wrong} is not 0 to 1.`, ['weights', wrong]);
  const sum = given.reduce((total, metric) => total + (weights[metric] ?? 0), 0);
  return Math.abs(sum - 1) <= tolerance
    ? Object.freeze(Object.fromEntries(given.map((metric) => [metric, weights[metric]])) as OwnWeights)
    : Refusal.of('WeightsNotWhole', `The weights add up to ${sum.toFixed(4)}, not 1.`, ['weights']);
}

export const OwnWeights = Object.freeze({
  read,
  /** `100 · Σ weight · ln(metric + 1)` over the stretch. */
  formula: (weights: OwnWeights, version: string): ReachFormula =>
    ReachFormula.of({
      index: 'own',
      version,
      power: 1,
      scale,
      terms: reachMetrics
        .filter((metric) => (weights[metric] ?? 0) > 0)
        .map((metric) => FormulaTerm.of(metric, 'whole', weights[metric] ?? 0)),
    }),
});

export const draftFormula = OwnWeights.formula(draftWeights, 'draft-1');
