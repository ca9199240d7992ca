import type { Refusal } from '@fulian/domain/kernel';
import { rows, sql } from '../../../platform/rows.js';
import { moveUp } from '../enrolments/move-up.js';
import { ownTrainee } from './read-my-training.js';
import { notATrainee } from './set-consent.js';

/**
 * The asker leaves and is deleted: her profile, her day of birth, her guardian, her consents, what was said of her. What
 * remains of a seat she had is that somebody of her prefecture had one; of an enrolment without a seat, nothing. A seat she would
 * have had goes to who waits.
 */
export async function leaveTraining(): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const given = await rows(sql<{ campId: string }>`
    select camp_id as "campId" from enrolment where trainee_id = ${own.id} and state = 'confirmed' order by camp_id`);
  await rows(sql`select forget_trainee(${own.id})`);
  for (const { campId } of given) await moveUp(campId);
  return undefined;
}
