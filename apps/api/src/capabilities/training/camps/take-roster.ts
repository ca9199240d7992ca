import { Id, Refusal } from '@fulian/domain/kernel';
import { CampPlan } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import { type HeldCamp, holdCamp, type SeenCamp } from './hold-camp.js';

/**
 * Ticks the roster of a closed camp, once for everybody who has a seat: on a phone, or from a printed sheet afterwards. Until
 * the camp is done it may be told again, whole. Trainees check in nowhere.
 */
export async function takeRoster(
  input: SeenCamp & { readonly attendedIds: readonly string[] },
): Promise<{ readonly id: string } | Refusal> {
  const found = await holdCamp(input);
  if (Refusal.is(found)) return found;
  const camp = found as HeldCamp;
  if (camp.state !== 'closed')
    return Refusal.of('WrongCampState', `The roster of a camp that is ${camp.state} is not taken.`, [
      'campId',
    ]);
  const refusal = CampPlan.allowRoster(camp.firstOn, today());
  if (refusal) return refusal;
  const attended = input.attendedIds.filter(Id.matches);
  await rows(sql`
    update enrolment set state = case when id = any(${attended}::uuid[]) then 'attended' else 'absent' end,
      version = version + 1
    where camp_id = ${camp.id} and state in ('confirmed', 'attended', 'absent')`);
  await rows(sql`update camp set version = version + 1 where id = ${camp.id}`);
  return { id: camp.id };
}
