import type { Tier } from '../../access/index.js';

/** Where a raw name stands: which rules apply, and which names it may needlessly repeat. */
export interface NamePlace {
  readonly tier: Tier;
  /** Cleaned names of the units above, the province first. */
  readonly above: readonly string[];
}

/** One defect of the official lists and its cure. A cure applied to its own result changes nothing or cures further. */
export interface CleaningRule {
  /** Stable, in kebab-case; what the report of changes counts by. */
  readonly name: string;
  /** The tiers whose names have this defect; undefined: all. */
  readonly tiers?: readonly Tier[];
  readonly cure: (name: string, place: NamePlace) => string;
}

export const CleaningRule = Object.freeze({
  appliesTo: (rule: CleaningRule, place: NamePlace): boolean => rule.tiers?.includes(place.tier) ?? true,
});
