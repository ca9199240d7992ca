import { Id, type Refusal } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';
import { homeworkNotFound } from './answer-homework.js';
import { noText, textIn } from './set-homework.js';

/** Says something of a homework one set oneself; only she reads it. */
export async function giveFeedback(input: {
  readonly homeworkId: string;
  readonly answer: string;
  readonly feedback: string;
}): Promise<{ readonly id: string } | Refusal> {
  const { homeworkId, answer } = input;
  const feedback = textIn(input.feedback);
  if (!feedback) return noText('feedback');
  const given =
    Id.matches(answer) && Id.matches(homeworkId)
      ? await row(sql<{ id: string }>`
        update homework_answer a set feedback = ${feedback}, feedback_at = now()
        from homework h where a.id = ${answer} and h.id = ${homeworkId} and h.id = a.homework_id and h.trainer_id = app_person()
        returning h.id`)
      : null;
  return given ?? homeworkNotFound;
}
