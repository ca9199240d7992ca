import { rows, sql } from '../../../platform/rows.js';

/** What one unit's totals are, its subtree included. */
export interface UnitTotals {
  readonly unitId: string;
  readonly followers: number;
  readonly plays: number;
  readonly reads: number;
}

/** What a commit did to the totals of one unit, as it is kept with the import. */
export interface KeptEffect {
  readonly unitId: string;
  readonly followersBefore: number;
  readonly followersAfter: number;
  readonly playsBefore: number;
  readonly playsAfter: number;
  /** Absent where the commit was kept before reads were. */
  readonly readsBefore?: number;
  readonly readsAfter?: number;
}

/** The totals of a unit and of the units above it, its own first. A village's are those of its own accounts. */
export const readTotals = (unitPath: string): Promise<UnitTotals[]> =>
  rows(sql<UnitTotals>`
    select u.id as "unitId",
      coalesce(case when u.tier = 'village'
        then (select sum(s.followers_step) from account a join snapshot s on s.account_id = a.id where a.unit_id = u.id)
        else (select sum(n.followers) from unit_now n where n.unit_id = u.id) end, 0)::float8 as followers,
      coalesce(case when u.tier = 'village'
        then (select sum(s.plays) from account a join snapshot s on s.account_id = a.id where a.unit_id = u.id)
        else (select sum(m.plays) from unit_month m where m.unit_id = u.id) end, 0)::float8 as plays,
      coalesce(case when u.tier = 'village'
        then (select sum(s.reads) from account a join snapshot s on s.account_id = a.id where a.unit_id = u.id)
        else (select sum(m.reads) from unit_month m where m.unit_id = u.id) end, 0)::float8 as reads
    from unit u where u.path @> ${unitPath}::ltree order by nlevel(u.path) desc`);

/**
 * What changed in between. All of it happened in the first unit's own subtree, so its change is the change of every unit
 * above; their totals before are reckoned back from it, because others may have changed them in the meantime.
 */
export function effectsSince(before: readonly UnitTotals[], after: readonly UnitTotals[]): KeptEffect[] {
  const [own] = after;
  const [ownBefore] = before;
  if (!own || !ownBefore) return [];
  const followers = own.followers - ownBefore.followers;
  const plays = own.plays - ownBefore.plays;
  const reads = own.reads - ownBefore.reads;
  return after.map((unit) => ({
    unitId: unit.unitId,
    followersBefore: unit.followers - followers,
    followersAfter: unit.followers,
    playsBefore: unit.plays - plays,
    playsAfter: unit.plays,
    readsBefore: unit.reads - reads,
    readsAfter: unit.reads,
  }));
}
