import { Id } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';

/** Whether what changed is a round itself, or an application in it that whoever asks may see. */
export const isInRound = async (changed: string, roundId: string): Promise<boolean> =>
  changed === roundId ||
  (Id.matches(changed) &&
    Id.matches(roundId) &&
    (await row(sql`select from rating_application where id = ${changed} and round_id = ${roundId}`)) !==
      null);
