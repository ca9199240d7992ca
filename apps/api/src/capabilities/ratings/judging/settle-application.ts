import { Refusal } from '@fulian/domain/kernel';
import { type Answers, Facts, receiptOf, withAttested } from '@fulian/domain/ratings';
import { row, sql } from '../../../platform/rows.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';

/** Which sheet the panel adopts, and why. */
export interface Settling extends ApplicationStep {
  readonly seat: number;
  readonly reason: string;
}

/** The panel adopts a sheet; its result, with a receipt that anyone can recompute, goes on public notice. */
export const settleApplication = (input: Settling): Promise<string | Refusal> =>
  takeStep(input, async (held) => {
    const sheet = await row(sql<{ answers: Answers; facts: Facts }>`
      select answers, facts from rating_score
      where application_id = ${held.id} and attempt = ${held.attempt} and seat = ${input.seat}`);
    // Who may not judge it is told so first: the step decides that, and what it would be does not matter then.
    const receipt =
      sheet && receiptOf(held.rubric, sheet.answers, withAttested(held.facts ?? Facts.none, sheet.facts));
    if (!receipt && held.found.state === 'panel')
      return Refusal.of('SheetNotFound', 'There is no such sheet of this application.', ['seat']);
    return {
      step: { step: 'settle', stars: receipt?.result.stars ?? 0, reason: input.reason },
      beside: receipt ? { receipt } : {},
    };
  });
