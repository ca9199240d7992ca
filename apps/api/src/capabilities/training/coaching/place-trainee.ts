import { Id, Refusal } from '@fulian/domain/kernel';
import { row, rows, sql } from '../../../platform/rows.js';
import { tellCoach } from './coaching-channel.js';

export interface Placing {
  readonly coachGroupId: string;
  readonly traineeId: string;
  readonly isIn: boolean;
}

/** Puts a trainee of one's own subtree into a group, or takes her out of it. Whoever coached her before no longer sees her. */
export async function placeTrainee(input: Placing): Promise<{ readonly id: string } | Refusal> {
  const group = Id.matches(input.coachGroupId)
    ? await row(sql<{ id: string; coachId: string }>`
        select id, coach_id as "coachId" from coach_group
        where id = ${input.coachGroupId} and unit_path <@ app_subtree()`)
    : null;
  if (!group) return Refusal.of('CoachGroupNotFound', 'There is no such group.', ['coachGroupId']);
  const before = Id.matches(input.traineeId)
    ? await row(sql<{ id: string; coachId: string | null }>`
        select t.id, (select g.coach_id from coach_group g where g.id = t.coach_group_id) as "coachId"
        from trainee t where t.id = ${input.traineeId} and t.unit_path <@ app_subtree() for update of t`)
    : null;
  if (!before)
    return Refusal.of('TraineeNotFound', 'There is no such trainee in your subtree.', ['traineeId']);
  await rows(
    input.isIn
      ? sql`update trainee set coach_group_id = ${group.id}, version = version + 1 where id = ${before.id}`
      : sql`update trainee set coach_group_id = null, version = version + 1
          where id = ${before.id} and coach_group_id = ${group.id}`,
  );
  for (const coach of new Set([group.coachId, before.coachId])) if (coach) await tellCoach(coach);
  return { id: group.id };
}
