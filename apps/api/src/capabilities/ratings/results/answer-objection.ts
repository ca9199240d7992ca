import { Refusal } from '@fulian/domain/kernel';
import { type ObjectionOutcome, strikeAnswers } from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';

/** What the province answers. */
export interface ObjectionAnswer extends ApplicationStep {
  readonly number: string;
  readonly outcome: ObjectionOutcome;
  readonly struckCriteria: readonly string[];
  readonly reason: string;
}

/** Answers an objection; whoever put it forward reads the answer by its number. Returns the application's id. */
export async function answerObjection(input: ObjectionAnswer): Promise<string | Refusal> {
  const { outcome, reason } = input;
  const objection = await row(sql<{ id: string }>`
    select id from rating_objection
    where receipt_number = ${input.number} and application_id::text = ${input.ratingApplicationId}`);
  return takeStep(
    input,
    (held) => {
      if (!objection && held.found.state === 'notice')
        return Refusal.of('ObjectionNotFound', 'There is no such objection.', ['number']);
      const receipt =
        outcome === 'upheld_in_part' && held.receipt
          ? strikeAnswers(held.rubric, held.receipt, input.struckCriteria)
          : null;
      const stars = receipt?.result.stars ?? null;
      const objectionId = objection?.id ?? '';
      return {
        step: { step: 'answer_objection', objectionId, outcome, stars, reason },
        beside: receipt ? { receipt } : {},
      };
    },
    () =>
      rows(sql`
        update rating_objection set outcome = ${outcome}, answer = ${reason.trim()}, answered_on = ${today()}
        where id = ${objection?.id ?? null}`),
  );
}
