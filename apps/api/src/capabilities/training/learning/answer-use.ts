import { type CalendarDate, Id, Refusal } from '@fulian/domain/kernel';
import { mayAskForUse, type Use } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';

interface Asked {
  readonly id: string;
  readonly lastOn: CalendarDate;
}

const askedNow = sql`select e.id, c.last_on::text as "lastOn" from enrolment e join camp c on c.id = e.camp_id
  join trainee t on t.id = e.trainee_id and t.person_id = app_person()
  where e.state = 'attended' and not exists (select from camp_use a where a.enrolment_id = e.id)`;

/** The enrolment of one's own that is asked about now: the one question, once, three months after a camp. */
export async function useAskedOf(): Promise<string | null> {
  const waiting = await rows(sql<Asked>`${askedNow} order by c.last_on desc`);
  return waiting.find(({ lastOn }) => mayAskForUse(lastOn, today()))?.id ?? null;
}

/** Answers it; an empty answer says that she would rather not, and she is not asked again. */
export async function answerUse(enrolmentId: string, told: readonly Use[]): Promise<Refusal | undefined> {
  const found = Id.matches(enrolmentId) ? await row(sql<Asked>`${askedNow} and e.id = ${enrolmentId}`) : null;
  if (!found || !mayAskForUse(found.lastOn, today()))
    return Refusal.of('NotAskedYet', 'The question is asked once, three months after a camp.', [
      'enrolmentId',
    ]);
  await rows(
    sql`insert into camp_use (enrolment_id, uses) values (${found.id}, ${[...new Set(told)]}::text[])`,
  );
  return undefined;
}
