import type { CalendarDate } from '@fulian/domain/kernel';
import { type DailyMetric, dailyMetrics } from '@fulian/domain/platforms';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { countOf, wireCount } from '../count-of.js';
import { dayRange } from '../day-range.js';
import type { AccountPeriodType } from './account-period.type.js';

interface Asked {
  readonly accountId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

type Sums = Readonly<Record<DailyMetric | `${DailyMetric}_${'reported' | 'censored'}`, number>>;

interface PeriodOfAccount extends Sums {
  readonly followers: number | null;
  readonly censored: readonly string[] | null;
  readonly followersOn: CalendarDate | null;
  readonly followersGrowth: number;
}

/** As the sums of units are made of days, ADR 6. */
const sums = sql.raw(
  dailyMetrics
    .map(
      (
        metric,
      ) => `coalesce(sum(s.${metric}), 0)::bigint as ${metric}, count(s.${metric})::int as ${metric}_reported,
        count(*) filter (where s.censored @> '{${metric}}')::int as ${metric}_censored`,
    )
    .join(', '),
);

const read = loader<Asked, AccountPeriodType>(async (asked) => {
  const found = await rows(sql<PeriodOfAccount>`
    select stock.*, within_period.*
    from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ from }) => from)}::date[],
      ${asked.map(({ to }) => to)}::date[]) with ordinality as k(account_id, from_day, to_day, place)
    left join lateral (
      select s.followers, s.censored, s.day::text as "followersOn" from snapshot s
      where s.account_id = k.account_id and s.day <= k.to_day and s.followers is not null
      order by s.day desc limit 1) stock on true
    cross join lateral (
      select coalesce(sum(s.followers_step) filter (where s.followers_entry = 0), 0)::bigint as "followersGrowth", ${sums}
      from snapshot s where s.account_id = k.account_id and s.day between k.from_day and k.to_day) within_period
    order by k.place`);
  return asked.map((each, at) => periodOf(each, found[at] as PeriodOfAccount));
});

function periodOf({ from, to }: Asked, found: PeriodOfAccount): AccountPeriodType {
  const totals = Object.fromEntries(
    dailyMetrics.map((metric) => [
      metric,
      { value: found[metric], reported: found[`${metric}_reported`], censored: found[`${metric}_censored`] },
    ]),
  ) as Pick<AccountPeriodType, DailyMetric>;
  const { followersOn, followersGrowth } = found;
  const followers = wireCount(countOf(found.followers, 'followers', found.censored));
  return { from, to, ...totals, followers, followersOn, followersGrowth };
}

/**
 * What an account adds to the sums of a period.
 * @throws Problem BAD_USER_INPUT when the range is turned round or longer than a leap year.
 */
export const readAccountPeriod = async (
  accountId: string,
  from: CalendarDate,
  to: CalendarDate,
): Promise<AccountPeriodType> => read({ accountId, ...dayRange(from, to) });
