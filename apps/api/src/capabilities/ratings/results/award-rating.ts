import type { Refusal } from '@fulian/domain/kernel';
import { AwardKind, type RatingCase } from '@fulian/domain/ratings';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { HeldCase } from '../steps/held-case.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';

/** Grants the stars that were on public notice; an award of the same home before it is superseded. */
export const awardRating = (input: ApplicationStep): Promise<string | Refusal> =>
  takeStep(input, () => ({ step: { step: 'award' } }), keepAward);

async function keepAward(held: HeldCase, { award }: RatingCase): Promise<void> {
  if (!award) throw new Error('Nothing was granted.');
  const home = held.rubric.appliesTo.home;
  const before = await row(sql<{ stars: number }>`
    update rating_award set superseded_on = ${award.from}
    where unit_id = ${held.unitId} and home_kind = ${home} and revoked_on is null and superseded_on is null
    returning stars`);
  await rows(sql`
    insert into rating_award (id, application_id, round_id, unit_id, unit_path, home_name, home_kind, kind, stars,
      valid_from, valid_until, receipt)
    values (${newId()}, ${held.id}, ${held.roundId}, ${held.unitId}, ${held.unitPath}::ltree, ${held.homeName},
      ${home}, ${AwardKind.of(award.stars, before?.stars)}, ${award.stars}, ${award.from}, ${award.until},
      ${JSON.stringify(held.receipt)}::jsonb)`);
}
