import { Id, Refusal } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';

/** A trainee with the coach she has today. */
export interface Coached {
  readonly traineeId: string;
  readonly coachId: string;
}

export const traineeNotFound = Refusal.of(
  'TraineeNotFound',
  'There is no such trainee among those you coach.',
  ['traineeId'],
);

/** The asker's own trainee with her coach; refused where she is none, or nobody coaches her. */
export async function coachedSelf(): Promise<Coached | Refusal> {
  const own = await row(
    sql<Coached>`select trainee_id as "traineeId", coach_id as "coachId" from own_coach()`,
  );
  return own ?? Refusal.of('NoCoach', 'Nobody coaches you so far.');
}

/** A trainee whom the asker coaches. */
export async function coachedByMe(traineeId: string): Promise<Coached | Refusal> {
  const found = Id.matches(traineeId)
    ? await row(sql<Coached>`
        select t.id as "traineeId", g.coach_id as "coachId"
        from trainee t join coach_group g on g.id = t.coach_group_id
        where t.id = ${traineeId} and g.coach_id = app_person()`)
    : null;
  return found ?? traineeNotFound;
}
