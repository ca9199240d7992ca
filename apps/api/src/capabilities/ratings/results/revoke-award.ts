import type { Refusal } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';

/** What is taken back or answered, and why. */
export interface ReasonedStep extends ApplicationStep {
  readonly reason: string;
}

/** Takes an award back after a veto event; the register says when and why. */
export const revokeAward = (input: ReasonedStep): Promise<string | Refusal> =>
  takeStep(
    input,
    () => ({ step: { step: 'revoke', reason: input.reason } }),
    ({ id }) =>
      rows(sql`
        update rating_award set revoked_on = ${today()}, revoked_reason = ${input.reason.trim()}
        where application_id = ${id}`),
  );

/** Answers an appeal; upheld, a revoked award is in force again. */
export const answerAppeal = (
  input: ReasonedStep & { readonly isUpheld: boolean },
): Promise<string | Refusal> =>
  takeStep(
    input,
    () => ({ step: { step: 'answer_appeal', isUpheld: input.isUpheld, reason: input.reason } }),
    async ({ id }, next) => {
      if (next.state === 'awarded')
        await rows(sql`
          update rating_award set revoked_on = null, revoked_reason = null where application_id = ${id}`);
    },
  );
