import { Refusal } from '@fulian/domain/kernel';
import { row, rows, sql } from '../../../platform/rows.js';
import { type HeldCamp, holdCamp, type SeenCamp } from './hold-camp.js';
import { duplicateSession } from './plan-camp.js';
import { type ReadPlan, readPlan, type WrittenPlan, writeParts } from './write-plan.js';

/**
 * Puts another plan in the place of a camp's. An open one may still be changed, its basis excepted, on which it was opened;
 * seats that are given stay given.
 */
export async function editCamp(input: WrittenPlan & SeenCamp): Promise<{ readonly id: string } | Refusal> {
  const found = await holdCamp(input);
  if (Refusal.is(found)) return found;
  const camp = found as HeldCamp;
  if (camp.state !== 'planned' && camp.state !== 'open')
    return Refusal.of('WrongCampState', `A camp that is ${camp.state} is not edited.`, ['campId']);
  const read = await readPlan(input, camp.unitPath);
  if (Refusal.is(read)) return read;
  const { plan, lessons } = read as ReadPlan;
  const taken = await row(sql<{ seats: number; isDouble: boolean }>`
    select seats_taken(${camp.id}, null) as seats, exists (select from camp where programme_id = ${camp.programmeId}
      and session_number = ${plan.sessionNumber} and id <> ${camp.id}) as "isDouble"`);
  if (taken?.isDouble) return duplicateSession(plan.sessionNumber);
  if (plan.seats < (taken?.seats ?? 0))
    return Refusal.of('NotANumberOfSeats', `${taken?.seats} seats are given already.`, ['seats']);
  if (camp.state === 'open' && lessons.length === 0)
    return Refusal.of('NotALesson', 'An open camp keeps a lesson at least.', ['lessons']);
  const basis = camp.state === 'open' ? camp.basis : plan.basis;
  await rows(sql`
    update camp set title = ${plan.title}, session_number = ${plan.sessionNumber}, venue = ${plan.venue},
      first_on = ${plan.firstOn}, last_on = ${plan.lastOn}, seats = ${plan.seats}, basis = ${basis},
      childcare_note = ${plan.childcareNote}, version = version + 1
    where id = ${camp.id}`);
  await writeParts(camp.id, read as ReadPlan);
  return { id: camp.id };
}
