import { type Tier, UnitPath } from '../../access/index.js';
import { Refusal } from '../../kernel/index.js';

/** A unit on the way up, as far as the way has to know it. */
export interface PlacedAt {
  readonly path: UnitPath;
  readonly tier: Tier;
}

/** Which units judge an application, from the applicant up. */
export interface RatingRoute {
  readonly applicant: UnitPath;
  /** The county that checks (初审); null where no county stands above: its tier is skipped. */
  readonly check: UnitPath | null;
  /** The prefecture that reviews (复核); the province where none stands above. */
  readonly review: UnitPath;
  /** The province, whose panel decides (终审) and which alone grants. */
  readonly province: UnitPath;
}

/**
 * The way of a unit's application. Tiers that are not there, or not above, are skipped: a home that a prefecture runs
 * itself is reviewed and decided by the province, by different people.
 * @param line the units above, in any order
 * @returns a refusal for the province itself, which grants and does not apply
 */
function routeOf(
  applicant: PlacedAt,
  line: readonly PlacedAt[],
): RatingRoute | Refusal<'ProvinceDoesNotApply'> {
  const above = line.filter(({ path }) => path !== applicant.path && UnitPath.contains(path, applicant.path));
  const at = (tier: Tier) => above.find((unit) => unit.tier === tier)?.path;
  const province = at('province');
  if (!province) return Refusal.of('ProvinceDoesNotApply', 'The province grants stars and does not apply.');
  return Object.freeze({
    applicant: applicant.path,
    check: at('county') ?? null,
    review: at('prefecture') ?? province,
    province,
  });
}

export const RatingRoute = Object.freeze({ of: routeOf });
