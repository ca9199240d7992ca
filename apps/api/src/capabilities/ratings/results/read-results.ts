import { Id } from '@fulian/domain/kernel';
import { AwardStanding } from '@fulian/domain/ratings';
import { type RawBuilder, sql } from 'kysely';
import { nested } from '../../../platform/along.js';
import { today } from '../../../platform/clock.js';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { row, rows } from '../../../platform/rows.js';
import { unitAlong, wholeUnit } from '../../federation/index.js';
import type { PublicNoticeType, RatingAwardType } from './public-results.type.js';

const notices = (rest: RawBuilder<unknown>): Promise<PublicNoticeType[]> => {
  const units = unitAlong(wholeUnit, sql`n.unit_id`);
  return rows(sql<Record<string, unknown>>`
    select n.application_id as "ratingApplicationId", n.home_name as "homeName", n.stars,
      n.noticed_from::text as "noticedFrom", n.noticed_until::text as "noticedUntil", n.unit_id as "unitId",
      n.round_id as "roundId", n.open_objections as "openObjections", n.receipt::text as "receiptJson"${units.columns}
    from rating_notice n${units.joins} ${rest}`).then((found) => nested<PublicNoticeType>(found));
};

/** Results on public notice today, in the order in which their notices end. */
export async function readNotices(args: PageArgs): Promise<Connection<PublicNoticeType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 2) : null;
  const open = sql`not n.is_over and n.noticed_until >= ${today()}`;
  const found = await notices(sql`
    where ${open} and (${after?.[0] ?? null}::date is null
      or (n.noticed_until, n.application_id) > (${after?.[0] ?? null}::date, ${after?.[1] ?? null}::uuid))
    order by n.noticed_until, n.application_id limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from rating_notice n where ${open}`,
  );
  return connectionOf(
    found,
    args,
    ({ noticedUntil, ratingApplicationId }) => [noticedUntil, ratingApplicationId],
    (notice) => notice,
    total?.count ?? 0,
  );
}

/** One result on public notice, or lately so; null when there is none. */
export const readNotice = async (applicationId: string): Promise<PublicNoticeType | null> =>
  Id.matches(applicationId)
    ? ((await notices(sql`where n.application_id = ${applicationId} and not n.is_over`))[0] ?? null)
    : null;

const awards = (rest: RawBuilder<unknown>): Promise<RatingAwardType[]> => {
  const units = unitAlong(wholeUnit, sql`w.unit_id`);
  return rows(sql<Record<string, unknown>>`
    select w.id, award_number(w.id) as number, w.place, w.application_id as "ratingApplicationId", w.home_name as "homeName", w.home_kind as "homeKind",
      w.kind, w.stars, w.valid_from::text as "validFrom", w.valid_until::text as "validUntil",
      ${inForce()} as "isInForce", w.revoked_on::text as "revokedOn", w.revoked_reason as "revokedReason",
      w.superseded_on::text as "supersededOn", w.unit_id as "unitId", w.round_id as "roundId",
      w.receipt::text as "receiptJson"${units.columns}
    from rating_award w${units.joins} ${rest}`).then((found) =>
    nested<Omit<RatingAwardType, 'standing'>>(found).map((award) => ({
      ...award,
      standing: AwardStanding.of(award, today()),
    })),
  );
};

/** Awards `w` that hold today. */
const inForce = (): RawBuilder<boolean> => sql`(w.revoked_on is null and w.superseded_on is null
  and w.valid_from <= ${today()}::date and w.valid_until >= ${today()}::date)`;

/** Stars in force, in the order of the register of units; and of one unit all it ever had, the latest first. */
export async function readAwards(
  unitId: string | null,
  args: PageArgs,
): Promise<Connection<RatingAwardType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 2) : null;
  const unit = unitId !== null && Id.matches(unitId) ? unitId : null;
  const listed = unitId === null ? inForce() : sql`w.unit_id = ${unit}`;
  const found = await awards(sql`
    where ${listed} and (${after?.[0] ?? null}::text is null
      or (w.place, w.id) > (${after?.[0] ?? null}::text, ${after?.[1] ?? null}::uuid))
    order by w.place, w.id limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from rating_award w where ${listed}`,
  );
  return connectionOf(
    found,
    args,
    ({ place, id }) => [place, id],
    (award) => award,
    total?.count ?? 0,
  );
}

/** The stars that an application brought; null when it brought none. */
export const readAward = async (applicationId: string): Promise<RatingAwardType | null> =>
  Id.matches(applicationId)
    ? ((await awards(sql`where w.application_id = ${applicationId}`))[0] ?? null)
    : null;

/** The award whose certificate bears a number, however it was typed; null for a number that is none. */
export const readAwardNumbered = async (number: string): Promise<RatingAwardType | null> => {
  const digits = number.toLowerCase().replace(/[^0-9a-f]/g, '');
  const written = digits.match(/.{4}/g)?.join('-') ?? '';
  return digits.length === 16
    ? ((await awards(sql`where award_number(w.id) = ${written}`))[0] ?? null)
    : null;
};
