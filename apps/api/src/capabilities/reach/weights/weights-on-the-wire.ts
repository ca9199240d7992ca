import { Refusal } from '@fulian/domain/kernel';
import { reachMetrics } from '@fulian/domain/reach';
import type { ReachWeightsType } from './weights.type.js';
import type { WeightsRow } from './weights-rows.js';

/** A version as clients see it: what weighs nothing is left out. */
export const weightsOnTheWire = ({ weights, setAt, ...row }: WeightsRow): ReachWeightsType => ({
  ...row,
  setAt: new Date(setAt),
  weights: reachMetrics.flatMap((metric) => {
    const weight = weights[metric] ?? 0;
    return weight > 0 ? [{ metric, weight }] : [];
  }),
});

export const weightsOrRefusal = (outcome: WeightsRow | Refusal): ReachWeightsType | Refusal =>
  Refusal.is(outcome) ? outcome : weightsOnTheWire(outcome);
