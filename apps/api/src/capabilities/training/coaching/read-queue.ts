import { byWaiting } from '@fulian/domain/training';
import { sql } from '../../../platform/rows.js';
import type { CoachQueueType } from './coach-queue.type.js';
import type { CoachingDraftType } from './draft.type.js';
import { draftRows } from './draft-rows.js';
import { groupRows } from './read-groups.js';

const whomICoach = sql`join coach_group g on g.id = t.coach_group_id and g.coach_id = app_person()`;

/** The asker's queue, and the groups it comes from. */
export async function readQueue(): Promise<CoachQueueType> {
  const waiting = await draftRows(sql`${whomICoach} where d.state = 'sent'`);
  return {
    waiting: waiting.toSorted(
      (one, other) => Number(one.isPaused) - Number(other.isPaused) || byWaiting(waits(one), waits(other)),
    ),
    answered: await draftRows(sql`
      ${whomICoach} where d.state = 'answered'
      order by (select max(a.id::text) from coaching_answer a where a.draft_id = d.id) desc limit 10`),
    groups: await groupRows(sql`where g.coach_id = app_person() order by g.id`),
  };
}

const waits = ({ id, waitedDays, sentAt }: CoachingDraftType) => ({
  id,
  waitedDays: waitedDays ?? 0,
  sentAt: sentAt.toISOString(),
});
