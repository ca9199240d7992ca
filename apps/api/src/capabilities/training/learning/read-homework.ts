import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { HomeworkAnswerType, HomeworkType } from './homework.type.js';

const columns = sql`h.id, h.camp_id as "campId", h.task, h.trainer_name as "trainerName",
  h.trainer_id = app_person() as "isMine" from homework h`;

/** The homework of camps, gathered, in the order in which it was set. */
export const readHomeworkOf = loader<string, HomeworkType[]>(async (campIds) => {
  const found = await rows(sql<HomeworkType>`
    select ${columns} where h.camp_id = any(${[...campIds]}::uuid[]) order by h.set_at, h.id`);
  const byCamp = Map.groupBy(found, ({ campId }) => campId);
  return campIds.map((id) => byCamp.get(id) ?? []);
});

/** Homework by id, gathered. */
export const readHomework = loader<string, HomeworkType | null>(async (ids) =>
  inOrderOf(
    ids,
    await rows(sql<HomeworkType>`select ${columns} where h.id = any(${[...ids]}::uuid[])`),
    ({ id }) => id,
  ),
);

type Row = Omit<HomeworkAnswerType, 'sentAt'> & { readonly homeworkId: string; readonly sentAt: string };

/** What came back, as far as the asker may read it: her own, or all of it where she set the homework. */
export const readAnswers = loader<string, HomeworkAnswerType[]>(async (homeworkIds) => {
  const found = await rows(sql<Row>`
    select a.id, a.homework_id as "homeworkId", coalesce(t.name, s.name, '') as name, a.text, a.link,
      a.sent_at as "sentAt", a.feedback
    from homework_answer a left join trainee t on t.id = a.trainee_id
      left join lateral homework_senders(a.homework_id) s on s.answer_id = a.id
    where a.homework_id = any(${[...homeworkIds]}::uuid[]) order by a.sent_at, a.id`);
  const byHomework = Map.groupBy(
    found.map((each) => ({ ...each, sentAt: new Date(each.sentAt) })),
    ({ homeworkId }) => homeworkId,
  );
  return homeworkIds.map((id) => byHomework.get(id) ?? []);
});
