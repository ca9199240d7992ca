import { Id } from '@fulian/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { isAmong } from '../../../platform/is-among.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { row, rows } from '../../../platform/rows.js';
import type { RatingRoundType } from './rating-round.type.js';

const columns = sql.raw(`
  r.id, r.title, r.basis, r.basis_text as "basisText", r.purpose, r.minutes, r.opened_on::text as "openedOn",
  r.apply_until::text as "applyUntil", r.notice_days as "noticeDays", r.appeal_days as "appealDays",
  r.gap_threshold as "gapThreshold", r.valid_months as "validMonths", r.rubric::text as "rubricJson",
  r.rubric_sha256 as "rubricSha256"`);

/** Reads rounds; `rest` goes on after `from rating_round r`. */
const roundRows = (rest: RawBuilder<unknown>): Promise<RatingRoundType[]> =>
  rows(sql<RatingRoundType>`select ${columns} from rating_round r ${rest}`);

/** Rounds by id, gathered; null where there is none. */
export const readRound = loader<string, RatingRoundType | null>(async (ids) =>
  inOrderOf(ids, await roundRows(sql`where ${isAmong('r.id', ids.filter(Id.matches))}`), ({ id }) => id),
);

/** All rounds, the latest first. */
export async function readRounds(args: PageArgs): Promise<Connection<RatingRoundType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const found = await roundRows(sql`
    where ${after}::uuid is null or r.id < ${after}::uuid order by r.id desc limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`select count(*)::int as count from rating_round`);
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (round) => round,
    total?.count ?? 0,
  );
}
