import { type CalendarDate, Refusal } from '../kernel/index.js';
import type { PlatformKind } from '../platforms/index.js';
import { type ReachMetric, reachMetrics } from './activity.js';
import type { ReachFormula } from './formula.js';
import { publishedIndices } from './formula-for.js';
import { OwnWeights } from './formulas/own-weights.js';

/** What can be weighed where no index was published: 在看 is WeChat's own, and WeChat has one. */
export const weighableMetrics = Object.freeze(
  reachMetrics.filter((metric) => metric !== 'wows'),
) as readonly Exclude<ReachMetric, 'wows'>[];

/** Weights that the operator set for a kind of platform. A version never changes; another one follows it. */
export interface WeightsVersion {
  readonly platform: PlatformKind;
  /** Counted from 1 for each kind of platform. */
  readonly weightsVersion: number;
  readonly weights: OwnWeights;
  /** The first day on which accounts are diagnosed by it. */
  readonly validFrom: CalendarDate;
}

/** What somebody wants to set. */
export interface WeightsToSet extends Omit<WeightsVersion, 'weightsVersion'> {
  /** Why, in words; accounts' own people read it. */
  readonly reason: string;
}

export type WeightsRefusal = Refusal<
  'IndexIsPublished' | 'WeightsValidInPast' | 'NotAReason' | 'NotAWeight' | 'WeightsNotWhole'
>;

const reasonLength = { least: 2, most: 300 };

/** The weights as they are kept, or why they cannot be set: what was told before today was told by what stood then. */
function judge(asked: WeightsToSet, today: CalendarDate): WeightsToSet | WeightsRefusal {
  const reason = asked.reason.trim();
  if ((publishedIndices as readonly PlatformKind[]).includes(asked.platform))
    return Refusal.of('IndexIsPublished', `There is a published index for ${asked.platform}.`, ['platform']);
  if (asked.validFrom < today)
    return Refusal.of('WeightsValidInPast', `${asked.validFrom} is before today.`, ['validFrom']);
  if (reason.length < reasonLength.least || reason.length > reasonLength.most)
    return Refusal.of('NotAReason', 'A reason has 2 to 300 characters.', ['reason']);
  if (asked.weights.wows !== undefined)
    return Refusal.of('NotAWeight', 'Nobody but WeChat counts wows.', ['weights', 'wows']);
  const weights = OwnWeights.read(asked.weights);
  return Refusal.is(weights) ? weights : Object.freeze({ ...asked, weights, reason });
}

export const WeightsVersion = Object.freeze({
  judge,
  /** What stands on a day: of those valid by then the latest; of two from the same day the later version. */
  inForce: <Version extends WeightsVersion>(
    versions: readonly Version[],
    on: CalendarDate,
  ): Version | undefined =>
    versions
      .filter(({ validFrom }) => validFrom <= on)
      .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom) || a.weightsVersion - b.weightsVersion)
      .at(-1),
  /** Before its first day nobody was diagnosed by it: until then it may be taken back. */
  isTakeable: ({ validFrom }: Pick<WeightsVersion, 'validFrom'>, today: CalendarDate): boolean =>
    validFrom > today,
  formula: ({ weights, weightsVersion }: WeightsVersion): ReachFormula =>
    OwnWeights.formula(weights, `own-${weightsVersion}`),
});
