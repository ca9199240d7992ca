import { Refusal } from '@fulian/domain/kernel';
import { type CampEvent, CampPlan, CampState } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { type HeldCamp, holdCamp, type SeenCamp } from './hold-camp.js';

/** Opens, closes, finishes or cancels a camp of one's own subtree. */
export async function takeCampStep(
  input: SeenCamp & { readonly step: CampEvent },
): Promise<{ readonly id: string } | Refusal> {
  const found = await holdCamp(input);
  if (Refusal.is(found)) return found;
  const camp = found as HeldCamp;
  const next = CampState.after(camp.state, input.step);
  if (Refusal.is(next)) return next;
  const refusal = await judge(camp, input.step);
  if (refusal) return refusal;
  await rows(sql`update camp set state = ${next as CampState}, version = version + 1 where id = ${camp.id}`);
  return { id: camp.id };
}

async function judge(camp: HeldCamp, step: CampEvent): Promise<Refusal | undefined> {
  const counted = await row(sql<{ lessons: number; unticked: number }>`
    select (select count(*)::int from camp_lesson where camp_id = ${camp.id}) as lessons,
      (select count(*)::int from enrolment where camp_id = ${camp.id} and state = 'confirmed') as unticked`);
  if (step === 'open' || step === 'reopen')
    return CampPlan.allowOpening(camp, counted?.lessons ?? 0, today());
  if (step === 'finish' && counted?.unticked)
    return Refusal.of('RosterNotTaken', `${counted.unticked} women are not ticked yet.`, ['step']);
  return undefined;
}
