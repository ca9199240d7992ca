import type { Member } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import { RatingRound, type RoundOpening, type Rubric, rubricHash } from '@fulian/domain/ratings';
import { currentActor } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import type { RatingRoundType } from './rating-round.type.js';
import { readRound } from './read-rounds.js';
import { rubricNamed } from './rubric-named.js';

/** What whoever opens a round says; how long awards are valid is the rubric's. */
export interface RoundRequest extends Omit<RoundOpening, 'validMonths'> {
  readonly rubricName: string;
}

/** Opens a round for the province, with its rubric frozen as it is now. */
export async function openRound(input: RoundRequest, id: string): Promise<RatingRoundType | Refusal> {
  const rubric = await rubricNamed(input.rubricName);
  if (!rubric) return Refusal.of('RubricNotFound', 'There is no such rubric.', ['rubricName']);
  const opening = { ...input, validMonths: rubric.validMonths };
  const refusal = RatingRound.allowOpening(opening, today());
  if (refusal) return refusal;
  await keepRound(id, opening, rubric);
  return (await readRound(id)) as RatingRoundType;
}

async function keepRound(id: string, round: RoundOpening, rubric: Rubric): Promise<void> {
  const { unitId, unitPath } = currentActor() as Member;
  await rows(sql`
    insert into rating_round (id, province_id, unit_path, title, basis, basis_text, purpose, minutes, rubric,
      rubric_sha256, apply_until, check_days, review_days, panel_days, notice_days, appeal_days, gap_threshold,
      valid_months, opened_on)
    values (${id}, ${unitId}, ${unitPath}::ltree, ${round.title.trim()}, ${round.basis}, ${round.basisText.trim()},
      ${round.purpose.trim()}, ${round.minutes}, ${JSON.stringify(rubric)}::jsonb, ${rubricHash(rubric)},
      ${round.applyUntil}, ${round.checkDays}, ${round.reviewDays}, ${round.panelDays}, ${round.noticeDays},
      ${round.appealDays}, ${round.gapThreshold}, ${round.validMonths}, ${today()})`);
}
