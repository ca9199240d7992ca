import { Refusal } from '@fulian/domain/kernel';
import { EnrolmentState } from '@fulian/domain/training';
import { rows, sql } from '../../../platform/rows.js';
import { holdEnrolment } from '../enrolments/take-enrolment-step.js';

interface Held {
  readonly id: string;
  readonly state: EnrolmentState;
}

/** The asker withdraws from a camp, without a reason and without consequence. */
export async function withdrawFromCamp(input: {
  readonly enrolmentId: string;
  readonly version: number;
}): Promise<undefined | Refusal> {
  const found = await holdEnrolment(input.enrolmentId, input.version, 'oneself');
  if (Refusal.is(found)) return found;
  const { id, state } = found as Held;
  const next = EnrolmentState.after(state, 'withdraw');
  if (Refusal.is(next)) return next;
  await rows(sql`
    update enrolment set state = 'withdrawn', waiting_since = null, version = version + 1 where id = ${id}`);
  return undefined;
}
