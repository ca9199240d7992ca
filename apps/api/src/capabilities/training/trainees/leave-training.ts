import type { Refusal } from '@fulian/domain/kernel';
import { rows, sql } from '../../../platform/rows.js';
import { ownTrainee } from './read-my-training.js';
import { notATrainee } from './set-consent.js';

/**
 * The asker leaves and is deleted: her profile, her day of birth, her guardian, her consents, what was said of her. What
 * remains of a seat she had is that somebody of her prefecture had one; of an enrolment without a seat, nothing.
 */
export async function leaveTraining(): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  await rows(sql`select forget_trainee(${own.id})`);
  return undefined;
}
