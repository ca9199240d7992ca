import type { CalendarDate } from '@fulian/domain/kernel';
import { type RawBuilder, sql } from 'kysely';

/** Which accounts and days figures are invented for. */
export interface InventedDays {
  /** Depths of the owning units in the tree, from 1 for the province to 5 for the villages. */
  readonly depths: readonly [from: number, to: number];
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** A report each day (1), or every n-th day: a village is asked for no daily figures. */
  readonly everyDays: number;
}

/** A number from 0 to 1 that is always the same for the same words. */
const chance = (words: RawBuilder<unknown>) =>
  sql`(('x' || left(md5(${words}), 7))::bit(28)::int / 268435455.0)`;

/** About how many followers an account ends with, by its owner's tier. */
const usualSize = sql`case nlevel(a.unit_path)
  when 1 then 380000 when 2 then 64000 when 3 then 13000 when 4 then 1800 else 420 end`;

/** A year ago an account had this much less of its followers. */
const yearlyGrowth = 0.35;

/** What WeChat shows for any higher number of reads. */
const readsCeiling = 100_000;

/**
 * Invented figures, always the same for the same days: growing stocks with a scale of their own, quieter weekends, days
 * nobody reported, and WeChat reads that are only a lower bound. The Douyin account of Li county tells its followers
 * only: what its works were played is left to the tour, which imports it.
 */
export const inventReports = ({ depths: [from, to], firstDay, lastDay, everyDays }: InventedDays) => sql`
  with owner as (
    select a.*, ${usualSize} * (0.4 + ${chance(sql`a.id::text`)}) as size,
      a.platform in ('wechat_official_account', 'website', 'toutiao') as is_read,
      a.platform = 'douyin' and a.unit_id in (select unit_id from unit_code where code = '430723') as tells_followers_only
    from account a where nlevel(a.unit_path) between ${from} and ${to} and a.closed_on is null
  ),
  told as (
    select o.*, day::date as day, (${lastDay}::date - day::date) / 365.0 as years_ago,
      ${chance(sql`o.id::text || day::date::text`)} as luck, extract(isodow from day) > 5 as is_weekend
    from owner o
    cross join generate_series(${firstDay}::date, ${lastDay}::date, make_interval(days => ${everyDays})) as day
  ),
  counted as (
    select t.*, case when not tells_followers_only then
      floor(luck * 2.6 * case when is_weekend then 0.5 else 1 end)::bigint end as posts_told
    from told t where luck > 0.04
  ),
  reached as (
    select c.*, floor(posts_told * size * (0.02 + 0.1 * luck ^ 8))::bigint as reads_told from counted c
  )
  insert into snapshot_report (account_id, unit_path, province_id, day, origin,
    followers, posts, reads, plays, likes, comments, shares, censored)
  select id, unit_path, province_id, day, 'typed',
    case when platform <> 'website' then
      floor(size * (1 - ${yearlyGrowth}::float * years_ago) + luck * size * 0.0004)::bigint end,
    posts_told,
    case when is_read then least(${readsCeiling}::bigint, reads_told) end,
    case when not is_read then floor(posts_told * size * (0.05 + luck ^ 6))::bigint end,
    floor(posts_told * size * 0.004 * (0.3 + luck))::bigint,
    floor(posts_told * size * 0.0007 * (0.2 + luck))::bigint,
    floor(posts_told * size * 0.0011 * (0.2 + luck))::bigint,
    case when is_read and reads_told > ${readsCeiling} then array['reads'] end
  from reached
  where posts_told is not null or platform <> 'website'
  order by day`;
