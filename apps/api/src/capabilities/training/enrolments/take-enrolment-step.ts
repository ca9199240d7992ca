import { Id, Refusal } from '@fulian/domain/kernel';
import { allowSeat, CampState, EnrolmentState } from '@fulian/domain/training';
import { row, rows, sql } from '../../../platform/rows.js';
import { type HeldCamp, lockCamp } from '../camps/hold-camp.js';
import { readCamp } from '../camps/read-camps.js';
import type { EnrolmentStep } from './enrolment.type.js';
import { moveUp } from './move-up.js';
import { reasonIn, reasonMissing } from './recommend-trainee.js';

export interface EnrolmentStepInput {
  readonly enrolmentId: string;
  readonly version: number;
  readonly step: EnrolmentStep;
  readonly note: string | null;
}

export interface HeldEnrolment {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly version: number;
  readonly campId: string;
}

/** An enrolment one may change, held until the mutation's end; of one's own subtree, or one's own. */
export async function holdEnrolment(
  enrolmentId: string,
  version: number,
  whose: 'subtree' | 'oneself',
): Promise<HeldEnrolment | Refusal> {
  const mine =
    whose === 'subtree'
      ? sql`unit_path <@ app_subtree()`
      : sql`trainee_id in (select id from trainee where person_id = app_person())`;
  const found = Id.matches(enrolmentId)
    ? await row(sql<HeldEnrolment>`
        select id, state, version, camp_id as "campId" from enrolment where id = ${enrolmentId} and ${mine} for update`)
    : null;
  if (!found) return Refusal.of('EnrolmentNotFound', 'There is no such enrolment.', ['enrolmentId']);
  return found.version === version
    ? found
    : Refusal.of('StaleVersion', `It is at version ${found.version}, not ${version}.`, ['version']);
}

/** Recommends, gives a seat, puts on the waiting list, declines, or withdraws on her word; her seat goes to who waits. */
export async function takeEnrolmentStep(
  input: EnrolmentStepInput,
): Promise<{ readonly id: string } | Refusal> {
  const found = await holdEnrolment(input.enrolmentId, input.version, 'subtree');
  if (Refusal.is(found)) return found;
  const enrolment = found as HeldEnrolment;
  const next = EnrolmentState.after(enrolment.state, input.step);
  if (Refusal.is(next)) return next;
  const refusal = await judge(enrolment, input);
  if (refusal) return refusal;
  await setState(enrolment.id, next as EnrolmentState, input.step, input.note);
  if (EnrolmentState.holdsSeat(enrolment.state)) await moveUp(enrolment.campId);
  return { id: enrolment.id };
}

async function judge(
  { id, campId }: HeldEnrolment,
  { step, note }: EnrolmentStepInput,
): Promise<Refusal | undefined> {
  const camp = await readCamp(campId);
  if (!camp || !CampState.isUnderWay(camp.state))
    return Refusal.of('WrongCampState', `The camp is ${camp?.state}.`, ['step']);
  if (step === 'withdraw') return undefined;
  if ((step === 'recommend' || step === 'decline') && !reasonIn(note)) return reasonMissing('note');
  if (step === 'recommend') return undefined;
  const held = await lockCamp(campId);
  if (!held) return Refusal.of('NotTheOrganiser', 'Seats are given by who holds the camp.', ['step']);
  return step === 'confirm' ? judgeSeat(id, held) : undefined;
}

/** A seat of the camp, and one of her unit's quota where it has one. */
async function judgeSeat(enrolmentId: string, { id, seats }: HeldCamp): Promise<Refusal | undefined> {
  const asked = await row(sql<{ taken: number; quota: number | null; quotaTaken: number | null }>`
    select seats_taken(${id}, null) as taken, q.seats as quota, seats_taken(${id}, q.path) as "quotaTaken"
    from enrolment e
    left join lateral (select q.seats, u.path from camp_quota q join unit u on u.id = q.unit_id
      where q.camp_id = ${id} and e.unit_path <@ u.path order by nlevel(u.path) desc limit 1) q on true
    where e.id = ${enrolmentId}`);
  const refusal = allowSeat(asked?.taken ?? 0, seats);
  if (refusal) return refusal;
  return asked?.quota != null && (asked.quotaTaken ?? 0) >= asked.quota
    ? Refusal.of('QuotaUsedUp', `All ${asked.quota} seats of her unit are taken.`, ['step'])
    : undefined;
}

async function setState(
  id: string,
  state: EnrolmentState,
  step: EnrolmentStep,
  note: string | null,
): Promise<void> {
  const text = note?.normalize('NFC').trim().slice(0, 300) || null;
  await rows(sql`
    update enrolment set state = ${state}, version = version + 1,
      reason = case when ${step === 'recommend'} then ${text} else reason end,
      note = case when ${step === 'recommend'} then null else ${text} end,
      waiting_since = case when ${state === 'waiting'} then now() end
    where id = ${id}`);
}
