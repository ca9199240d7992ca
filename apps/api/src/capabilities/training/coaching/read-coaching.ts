import { type CalendarDate, Id } from '@fulian/domain/kernel';
import { Pauses } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { loader } from '../../../platform/loader.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { noteMinors } from '../profile/note-minors.js';
import type { CoachingGoalType, CoachingHandoverType, CoachingType } from './coaching.type.js';
import { readPauses } from './read-pauses.js';

interface Found {
  readonly id: string;
  readonly isMine: boolean;
  readonly coachName: string | null;
  readonly coachSince: CalendarDate | null;
  readonly bornOn: CalendarDate;
}

/** What is between the asker as a trainee and her coach; null where she is no trainee. */
export const readMyCoaching = async (): Promise<CoachingType | null> =>
  withParts(
    await row(sql<Found>`
      select t.id, true as "isMine", c.coach_name as "coachName", c.coach_since::text as "coachSince",
        t.born_on::text as "bornOn"
      from trainee t left join own_coach() c on c.trainee_id = t.id where t.person_id = app_person()`),
  );

/** The same of a trainee whom the asker coaches; null for anybody else's. */
export const readCoachedTrainee = async (id: string): Promise<CoachingType | null> =>
  Id.matches(id)
    ? withParts(
        await row(sql<Found>`
          select t.id, false as "isMine", g.coach_name as "coachName", g.coach_since::text as "coachSince",
            t.born_on::text as "bornOn"
          from trainee t join coach_group g on g.id = t.coach_group_id
          where t.id = ${id} and g.coach_id = app_person()`),
      )
    : null;

async function withParts(found: Found | null): Promise<CoachingType | null> {
  if (!found) return null;
  await noteMinors([found]);
  const { id, isMine, coachName, coachSince } = found;
  const pauses = await readPauses(id);
  return {
    id,
    isMine,
    coach: coachName && coachSince ? { name: coachName, since: coachSince } : null,
    pause: (Pauses.on(pauses, today()) as CoachingType['pause'] | undefined) ?? null,
    pauseAhead: (Pauses.ahead(pauses, today()) as CoachingType['pauseAhead'] | undefined) ?? null,
    goals: await rows(sql<CoachingGoalType>`
      select text, until_on::text as "untilOn", is_done as "isDone" from coaching_goal
      where trainee_id = ${id} order by ordinal`),
  };
}

/** What coaches left each other about trainees, gathered, the latest first. */
export const readHandovers = loader<string, CoachingHandoverType[]>(async (ids) => {
  const found = await rows(sql<CoachingHandoverType & { traineeId: string }>`
    select id, trainee_id as "traineeId", from_name as "fromName", to_name as "toName", note,
      handed_on::text as "handedOn"
    from coaching_handover where trainee_id = any(${[...ids]}::uuid[]) order by id desc`);
  const byTrainee = Map.groupBy(found, ({ traineeId }) => traineeId);
  return ids.map((id) => byTrainee.get(id) ?? []);
});
