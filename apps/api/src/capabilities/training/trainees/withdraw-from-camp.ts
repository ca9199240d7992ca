import { Refusal } from '@fulian/domain/kernel';
import { EnrolmentState } from '@fulian/domain/training';
import { rows, sql } from '../../../platform/rows.js';
import { moveUp } from '../enrolments/move-up.js';
import { type HeldEnrolment, holdEnrolment } from '../enrolments/take-enrolment-step.js';

/** The asker withdraws from a camp, without a reason and without consequence; a seat she had goes to who waits. */
export async function withdrawFromCamp(input: {
  readonly enrolmentId: string;
  readonly version: number;
}): Promise<undefined | Refusal> {
  const found = await holdEnrolment(input.enrolmentId, input.version, 'oneself');
  if (Refusal.is(found)) return found;
  const { id, state, campId } = found as HeldEnrolment;
  const next = EnrolmentState.after(state, 'withdraw');
  if (Refusal.is(next)) return next;
  await rows(sql`
    update enrolment set state = 'withdrawn', waiting_since = null, version = version + 1 where id = ${id}`);
  if (EnrolmentState.holdsSeat(state)) await moveUp(campId);
  return undefined;
}
