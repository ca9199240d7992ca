import { type CalendarDate, Count } from '@fulian/domain/kernel';
import { ReachActivity, type ReachCounts } from '@fulian/domain/reach';
import { rows, sql } from '../../platform/rows.js';

/** What was counted by day, as snapshots keep it. */
const sums = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;
/** What single works are looked at for. */
const peaks = ['reads', 'plays', 'likes', 'comments', 'shares'] as const;

/** One stretch of an account; stretch 0 is the latest, 1 the one before it. */
export interface ActivityRow {
  readonly accountId: string;
  readonly days: number;
  readonly stretch: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly whole: Readonly<Record<string, number | null>>;
  readonly peak: Readonly<Record<string, number | null>>;
  readonly censored: Readonly<Record<string, boolean | null>>;
}

interface Asked {
  readonly accountId: string;
  readonly days: number;
  readonly stretches: number;
}

const object = (pairs: readonly (readonly [name: string, value: string])[]) =>
  sql.raw(`jsonb_build_object(${pairs.map(([name, value]) => `'${name}', ${value}`).join(', ')})`);

const whole = object([
  ...sums.map((name) => [name, `sum(s.${name})`] as const),
  ['followers', '(array_agg(s.followers order by s.day desc) filter (where s.followers is not null))[1]'],
  ['followersGrowth', 'sum(s.followers_step) filter (where s.followers_entry = 0)'],
]);
const censored = object(sums.map((name) => [name, `bool_or('${name}' = any (s.censored))`]));
const peak = object(peaks.map((name) => [name, `max(r.${name})`]));

/** The stretches of accounts that end with the last day on which anything is known of each. */
export const activityRows = (asked: readonly Asked[]): Promise<ActivityRow[]> =>
  rows(sql<ActivityRow>`
    select k.account_id as "accountId", k.days, w.stretch, w.first::text as "from", w.last::text as "to",
      known.whole, known.censored, best.peak
    from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ days }) => days)}::int[],
      ${asked.map(({ stretches }) => stretches)}::int[]) as k(account_id, days, stretches)
    cross join lateral (
      select day as last from snapshot where account_id = k.account_id order by day desc limit 1) latest
    cross join lateral (
      select n as stretch, latest.last - n * k.days as last, latest.last - (n + 1) * k.days + 1 as first
      from generate_series(0, k.stretches - 1) as n) w
    cross join lateral (
      select ${whole} as whole, ${censored} as censored
      from snapshot s where s.account_id = k.account_id and s.day between w.first and w.last) known
    cross join lateral (
      select ${peak} as peak from work p join work_report r on r.work_id = p.id
      where p.account_id = k.account_id and p.published_on between w.first and w.last) best
    order by w.stretch`);

const countOf = (value: number | null | undefined, isCensored: boolean | null | undefined): Count => {
  if (value == null) return Count.missing;
  const whole = Math.max(0, value);
  return isCensored ? Count.censored(whole) : Count.known(whole);
};

/** Nobody tells wows or headlines yet: they stay missing. */
export function activityOf({ days, whole, peak, censored }: ActivityRow): ReachActivity {
  const counts = (values: ActivityRow['whole']) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, countOf(value, censored[name])]),
    ) as Partial<ReachCounts>;
  return ReachActivity.of(days, counts(whole), counts(peak));
}
