import { Id, Refusal } from '@fulian/domain/kernel';
import { allocateSeats } from '@fulian/domain/training';
import { Problem } from '../../../platform/problem.js';
import { sql } from '../../../platform/rows.js';
import { unitRows } from '../../federation/index.js';
import type { CampQuotaType } from './quota.type.js';

export interface AskedQuotas {
  readonly unitId: string;
  readonly seats: number;
  readonly atLeast: number;
  readonly atMost: number | null | undefined;
}

/**
 * Shares seats among the units directly below one of one's own subtree, by how many villages each of them has (by the units
 * directly below it, where it has none). Empty where the unit is not hers or has nobody below it.
 * @throws Problem BAD_USER_INPUT when the seats cannot be shared within the bounds
 */
export async function proposeQuotas({
  unitId,
  seats,
  atLeast,
  atMost,
}: AskedQuotas): Promise<CampQuotaType[]> {
  if (!Id.matches(unitId)) return [];
  if (seats < 1 || seats > 1000) throw Problem.badInput('A camp has 1 to 1000 seats.', ['seats']);
  if (atLeast < 0 || (atMost != null && atMost < atLeast))
    throw Problem.badInput('`atMost` lies below `atLeast`.', ['atMost']);
  const units = await unitRows<{ weight: number }>(
    sql`join unit p on p.id = u.parent_id
      where p.id = ${unitId} and p.path <@ app_subtree() order by u.ordinal, u.path`,
    {
      more: sql`, greatest(1, (select count(*)::int from unit v where v.path <@ u.path and v.tier = 'village')) as weight`,
    },
  );
  if (units.length === 0) return [];
  const shared = allocateSeats(
    seats,
    units.map(({ id, weight }) => ({ key: id, weight, floor: atLeast, cap: atMost ?? null })),
  );
  if (Refusal.is(shared)) throw Problem.badInput(shared.message, ['seats']);
  const given = shared as ReadonlyMap<string, number>;
  return units.map(({ weight: _, ...unit }) => ({ unit, seats: given.get(unit.id) ?? 0, seatsTaken: 0 }));
}
