import type { EarlierRating, HomeKind } from '@fulian/domain/ratings';
import { row, sql } from '../../../platform/rows.js';

/**
 * The last rating of a unit's home that was granted and not taken back, with what it was granted on; null for none.
 * @param exceptRoundId the round that is being applied in
 */
export const readEarlierRating = (
  unitId: string,
  home: HomeKind,
  exceptRoundId: string | null,
): Promise<EarlierRating | null> =>
  row(sql<EarlierRating>`
    select r.rubric, w.receipt -> 'answers' as answers, w.receipt -> 'facts' as facts,
      extract(year from r.opened_on)::int as year
    from rating_award w join rating_round r on r.id = w.round_id
    where w.unit_id = ${unitId} and w.home_kind = ${home} and w.revoked_on is null
      and w.round_id is distinct from ${exceptRoundId}::uuid
    order by w.valid_from desc, w.id desc limit 1`);
