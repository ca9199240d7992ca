import { loader } from '../../../platform/loader.js';
import { sql } from '../../../platform/rows.js';
import { unitRows } from '../../federation/index.js';
import type { CampQuotaType } from './quota.type.js';

/** The quotas of camps with how many of their seats are given, gathered, in the order of the official list. */
export const readQuotas = loader<string, CampQuotaType[]>(async (campIds) => {
  const found = await unitRows<{ campId: string; seats: number; seatsTaken: number }>(
    sql`join camp_quota q on q.unit_id = u.id
      where q.camp_id = any(${[...campIds]}::uuid[]) order by nlevel(u.path), u.ordinal, u.path`,
    { more: sql`, q.camp_id as "campId", q.seats, seats_taken(q.camp_id, u.path) as "seatsTaken"` },
  );
  const byCamp = Map.groupBy(found, ({ campId }) => campId);
  return campIds.map((id) =>
    (byCamp.get(id) ?? []).map(({ campId: _, seats, seatsTaken, ...unit }) => ({ unit, seats, seatsTaken })),
  );
});
