import { Refusal } from '@fulian/domain/kernel';
import { CampState, EnrolmentState } from '@fulian/domain/training';
import { row, sql } from '../../../platform/rows.js';
import type { CampType } from '../camps/camp.type.js';
import { readCamp } from '../camps/read-camps.js';

/** A camp that takes enrolments from a unit, or why it does not. */
export async function campFor(campId: string, unitId: string): Promise<CampType | Refusal> {
  const camp = await readCamp(campId);
  if (!camp) return Refusal.of('CampNotFound', 'There is no such camp.', ['campId']);
  if (!CampState.takesEnrolments(camp.state))
    return Refusal.of('CampNotOpen', `The camp is ${camp.state}.`, ['campId']);
  const asked = await row(sql<{ isBelow: boolean; hasQuotas: boolean; hasOwn: boolean }>`
    select u.path <@ held.path as "isBelow", exists (select from camp_quota where camp_id = ${camp.id}) as "hasQuotas",
      exists (select from camp_quota q join unit of on of.id = q.unit_id
        where q.camp_id = ${camp.id} and u.path <@ of.path) as "hasOwn"
    from unit u, unit held where u.id = ${unitId} and held.id = ${camp.unitId}`);
  if (!asked?.isBelow || (asked.hasQuotas && !asked.hasOwn))
    return Refusal.of('NoQuotaForUnit', 'The camp gives no seats to this unit nor to one above it.', [
      'unitId',
    ]);
  return camp;
}

interface Enrolling {
  readonly campId: string;
  readonly traineeId: string;
  readonly event: 'recommend' | 'apply_again';
  readonly reason: string | null;
}

/** Enrols a trainee, or takes her enrolment up again where it had ended; once in a camp, not twice. */
export async function enrol(
  { campId, traineeId, event, reason }: Enrolling,
  id: string,
): Promise<{ readonly id: string } | Refusal> {
  const earlier = await row(sql<{ id: string; state: EnrolmentState }>`
    select id, state from enrolment where camp_id = ${campId} and trainee_id = ${traineeId} for update`);
  if (!earlier) {
    const state: EnrolmentState = event === 'recommend' ? 'recommended' : 'applied';
    return (await row(sql<{ id: string }>`
      insert into enrolment (id, province_id, camp_id, trainee_id, unit_id, unit_path, state, reason)
      select ${id}, province_id, ${campId}, id, unit_id, unit_path, ${state}, ${reason} from trainee where id = ${traineeId}
      returning id`)) as { id: string };
  }
  const next = EnrolmentState.after(earlier.state, event);
  if (Refusal.is(next))
    return Refusal.of('AlreadyEnrolled', 'She is enrolled in this camp already.', ['campId']);
  await row(sql`
    update enrolment set state = ${next as EnrolmentState}, reason = coalesce(${reason}, reason), note = null,
      version = version + 1
    where id = ${earlier.id}`);
  return { id: earlier.id };
}
