import { type CalendarDate, Count } from '@fulian/domain/kernel';
import { ReachActivity, type ReachCounts } from '@fulian/domain/reach';
import { rows, sql } from '../../platform/rows.js';
import { object } from './object.js';
import { type Marks, type Numbers, type ToldByWorks, toldByWorks } from './told-by-works.js';

/** What was counted by day, as snapshots keep it. */
const sums = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

/** One stretch of an account; stretch 0 is the latest, 1 the one before it. */
export interface ActivityRow extends ToldByWorks {
  readonly accountId: string;
  readonly days: number;
  readonly stretch: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly whole: Numbers & { readonly posts: number | null };
  readonly censored: Marks;
}

interface Asked {
  readonly accountId: string;
  readonly days: number;
  readonly stretches: number;
}

const whole = object([
  ...sums.map((name) => [name, `sum(s.${name})`] as const),
  ['followers', '(array_agg(s.followers order by s.day desc) filter (where s.followers is not null))[1]'],
  ['followersGrowth', 'sum(s.followers_step) filter (where s.followers_entry = 0)'],
]);
const censored = object(sums.map((name) => [name, `bool_or('${name}' = any (s.censored))`]));

/** The stretches of accounts that end with the last day on which anything is known of each. */
export const activityRows = (asked: readonly Asked[]): Promise<ActivityRow[]> =>
  rows(sql<ActivityRow>`
    select k.account_id as "accountId", k.days, w.stretch, w.first::text as "from", w.last::text as "to",
      known.whole, known.censored, told.*
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
    cross join lateral (${toldByWorks(sql`k.account_id`, sql`w.first`, sql`w.last`)}) told
    order by w.stretch`);

const countOf = (value: number | null | undefined, isCensored: boolean | null | undefined): Count => {
  if (value == null) return Count.missing;
  const whole = Math.max(0, value);
  return isCensored ? Count.censored(whole) : Count.known(whole);
};

/**
 * What is known of a stretch. 在看 and headlines are told of works alone. Where works are missing from the files (there were
 * more posts than works), or say nothing of it, what the others add up to is a lower bound.
 */
export function activityOf(row: ActivityRow): ReachActivity {
  const { days, whole, peak, censored, unsaid } = row;
  const isPartial = (whole.posts ?? 0) > row.works;
  const counts = (values: Numbers, isCensored: (name: string) => boolean | null | undefined) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, countOf(value, isCensored(name))]),
    ) as Partial<ReachCounts>;
  return ReachActivity.of(
    days,
    {
      ...counts(whole, (name) => censored[name]),
      wows: countOf(row.wows, isPartial || unsaid.wow),
    },
    counts(peak, (name) => censored[name]),
    counts(row.headlines ?? {}, (name) => isPartial || unsaid.place || unsaid[name]),
  );
}
