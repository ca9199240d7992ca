import { Id, Refusal } from '@fulian/domain/kernel';
import { addressIn } from '@fulian/domain/training';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { noText, textIn } from './set-homework.js';

export interface HomeworkAnswer {
  readonly homeworkId: string;
  readonly text: string;
  readonly link: string | null;
}

export const homeworkNotFound = Refusal.of('HomeworkNotFound', 'There is no such homework.', ['homeworkId']);

/** Sends a homework of a camp one has a seat in; sent again, it takes the earlier one's place and its feedback goes. */
export async function answerHomework(input: HomeworkAnswer): Promise<{ readonly id: string } | Refusal> {
  const own = Id.matches(input.homeworkId)
    ? await row(sql<{ id: string; traineeId: string }>`
        select h.id, t.id as "traineeId" from homework h join enrolment e on e.camp_id = h.camp_id
          join trainee t on t.id = e.trainee_id and t.person_id = app_person()
        where h.id = ${input.homeworkId} and e.state in ('confirmed', 'attended', 'absent')`)
    : null;
  if (!own) return homeworkNotFound;
  const text = textIn(input.text);
  if (!text) return noText('text');
  const link = input.link?.trim() ? addressIn(input.link.trim()) : null;
  if (link && (!/^https:\/\/\S+$/.test(link) || link.length > 300))
    return Refusal.of('NotALink', 'A link begins with https://.', ['link']);
  await rows(sql`
    insert into homework_answer (id, homework_id, trainee_id, text, link)
    values (${newId()}, ${own.id}, ${own.traineeId}, ${text}, ${link})
    on conflict (homework_id, trainee_id) do update set text = excluded.text, link = excluded.link, sent_at = now(),
      feedback = null, feedback_at = null`);
  return { id: own.id };
}

/** Takes one's own homework back, with what was said of it. */
export async function takeHomeworkBack(homeworkId: string): Promise<{ readonly id: string } | Refusal> {
  const gone = Id.matches(homeworkId)
    ? await row(sql<{ id: string }>`
        delete from homework_answer where homework_id = ${homeworkId}
          and trainee_id in (select id from trainee where person_id = app_person()) returning homework_id as id`)
    : null;
  return gone ?? homeworkNotFound;
}
