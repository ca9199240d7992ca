import type { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { supersededOn } from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
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

interface AwardRow {
  readonly id: string;
  readonly from: CalendarDate;
}

/** Clears an award of its revocation. Of two awards of one home the later one is in force, whichever was put back. */
async function restoreAward(applicationId: string): Promise<void> {
  const restored = await row(sql<AwardRow & { unitId: string; homeKind: string }>`
    update rating_award set revoked_on = null, revoked_reason = null where application_id = ${applicationId}
    returning id, valid_from::text as "from", unit_id as "unitId", home_kind as "homeKind"`);
  if (!restored) throw new Error('An award that was taken back is not there.');
  const others = await rows(sql<AwardRow>`
    select id, valid_from::text as "from" from rating_award
    where unit_id = ${restored.unitId} and home_kind = ${restored.homeKind} and id <> ${restored.id}
      and revoked_on is null and superseded_on is null
    order by valid_from for update`);
  const later = supersededOn(restored, others);
  await (later
    ? rows(sql`
        update rating_award set superseded_on = coalesce(superseded_on, ${later}) where id = ${restored.id}`)
    : rows(sql`
        update rating_award set superseded_on = ${restored.from}
        where id = any(${others.map(({ id }) => id)}::uuid[])`));
}

/** Answers an appeal; upheld, a revoked award is in force again. */
export const answerAppeal = (
  input: ReasonedStep & { readonly isUpheld: boolean },
): Promise<string | Refusal> =>
  takeStep(
    input,
    () => ({ step: { step: 'answer_appeal', isUpheld: input.isUpheld, reason: input.reason } }),
    async ({ id }, next) => {
      if (next.state === 'awarded') await restoreAward(id);
    },
  );
