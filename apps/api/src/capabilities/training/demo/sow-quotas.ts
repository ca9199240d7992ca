import { Refusal } from '@fulian/domain/kernel';
import { allocateSeats } from '@fulian/domain/training';
import { rows, sql } from '../../../platform/rows.js';
import { registryUnitId } from '../../federation/index.js';
import { type DemoCamp, demoCounties } from './demo-camps.js';
import { traineesOfACounty } from './demo-trainees.js';

interface Quota {
  readonly unitId: string;
  readonly seats: number;
}

/** Seats by unit: of the class of 2024 for its eight counties, of the open session for all prefectures. */
export async function sowQuotas(campId: string, camp: DemoCamp): Promise<void> {
  const quotas =
    camp.programme === 'corps' ? ofCounties() : camp.state === 'open' ? await ofPrefectures(camp.seats) : [];
  await rows(sql`
    insert into camp_quota (camp_id, unit_id, seats)
    select ${campId}::uuid, q."unitId", q.seats
    from jsonb_to_recordset(${JSON.stringify(quotas)}::jsonb) as q("unitId" uuid, seats int)
    join unit u on u.id = q."unitId"`);
}

/** One seat more in the first county: she whom one may look around as is of it. */
const ofCounties = (): readonly Quota[] =>
  demoCounties.map((key, at) => ({
    unitId: registryUnitId(key),
    seats: traineesOfACounty + (at === 0 ? 1 : 0),
  }));

/** By villages, and one seat at least, as the platform proposes it. */
async function ofPrefectures(seats: number): Promise<readonly Quota[]> {
  const units = await rows(sql<{ id: string; villages: number }>`
    select p.id, (select count(*)::int from unit v where v.path <@ p.path and v.tier = 'village') as villages
    from unit p where p.tier = 'prefecture' and p.parent_id = ${registryUnitId('43')}`);
  const claims = units.map(({ id, villages }) => ({ key: id, weight: villages, floor: 1, cap: null }));
  const shared = allocateSeats(seats, claims);
  if (Refusal.is(shared)) return [];
  return [...(shared as ReadonlyMap<string, number>)].map(([unitId, share]) => ({ unitId, seats: share }));
}
