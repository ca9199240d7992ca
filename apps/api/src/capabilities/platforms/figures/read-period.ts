import { type CalendarDate, CalendarMonth, CalendarDate as Day } from '@fulian/domain/kernel';
import { type DailyMetric, dailyMetrics, type PlatformKind, platformKinds } from '@fulian/domain/platforms';
import { isAmong } from '../../../platform/is-among.js';
import { rows, sql } from '../../../platform/rows.js';
import { dayRange } from '../day-range.js';
import { type AskedStretch, byStretch } from './by-stretch.js';
import type { PeriodSummaryType, PlatformPeriodType } from './period-summary.type.js';

type Sums = Readonly<Record<DailyMetric | `${DailyMetric}_${'reported' | 'censored'}`, number>>;

interface SummaryRow extends Sums {
  readonly unitId: string;
  readonly platform: PlatformKind;
  readonly followers: number;
  readonly followersGrowth: number;
  readonly reportingAccounts: number;
}

const columns = dailyMetrics.flatMap((metric) => [metric, `${metric}_reported`, `${metric}_censored`]);
const sums = sql.raw(
  columns.map((name) => `coalesce(sum(${name}) filter (where is_within), 0)::bigint as ${name}`).join(', '),
);
const shown = sql.raw(
  ['unit_id', 'platform', ...columns, 'followers_step', 'followers_growth', 'followers_entry'].join(', '),
);

const read = byStretch<SummaryRow>(readRange);

/** What is within the period is summed by day; the stock at its end comes from whole months and the days after them. */
function readRange(asked: readonly AskedStretch[]): Promise<SummaryRow[]> {
  const { from, to } = asked[0] as AskedStretch;
  const unitIds = asked.map(({ unitId }) => unitId);
  const monthStart = CalendarMonth.firstDay(Day.monthOf(to));
  return rows(sql<SummaryRow>`
    select unit_id as "unitId", platform, ${sums},
      coalesce(sum(followers_step) filter (where is_stock), 0)::bigint as followers,
      coalesce(sum(followers_growth) filter (where is_within), 0)::bigint as "followersGrowth",
      coalesce(sum(followers_entry) filter (where is_stock), 0)::int as "reportingAccounts"
    from (
      select ${shown}, day >= ${from}::date as is_within, day >= ${monthStart}::date as is_stock from figures_day
      where ${isAmong('unit_id', unitIds)} and day between least(${from}::date, ${monthStart}::date) and ${to}::date
      union all
      select ${shown}, false, true from figures_month
      where ${isAmong('unit_id', unitIds)} and month < ${monthStart}::date) part
    group by unit_id, platform`);
}

function summaryOf(
  found: readonly SummaryRow[],
  { unitId, from, to }: AskedStretch,
  platform: PlatformKind | null = null,
): PeriodSummaryType {
  const sum = (name: keyof Sums | 'followers' | 'followersGrowth' | 'reportingAccounts') =>
    found.reduce((total, row) => total + row[name], 0);
  const totals = Object.fromEntries(
    dailyMetrics.map((metric) => [
      metric,
      { value: sum(metric), reported: sum(`${metric}_reported`), censored: sum(`${metric}_censored`) },
    ]),
  ) as Pick<PeriodSummaryType, DailyMetric>;
  return {
    ...{ unitId, platform, from, to },
    ...totals,
    followers: sum('followers'),
    followersGrowth: sum('followersGrowth'),
    reportingAccounts: sum('reportingAccounts'),
  };
}

/**
 * The sums of a period, all platforms together.
 * @throws Problem BAD_USER_INPUT when it is turned round or longer than a leap year.
 */
export async function readPeriod(
  unitId: string,
  from: CalendarDate,
  to: CalendarDate,
): Promise<PeriodSummaryType> {
  const asked = { unitId, ...dayRange(from, to) };
  return summaryOf(await read(asked), asked);
}

/**
 * The same by kind of platform; one on which there is nothing is left out.
 * @throws Problem BAD_USER_INPUT when it is turned round or longer than a leap year.
 */
export async function readPeriodByPlatform(
  unitId: string,
  from: CalendarDate,
  to: CalendarDate,
): Promise<PlatformPeriodType[]> {
  const asked = { unitId, ...dayRange(from, to) };
  const found = await read(asked);
  return found
    .toSorted((a, b) => platformKinds.indexOf(a.platform) - platformKinds.indexOf(b.platform))
    .map((row) => ({ platform: row.platform, period: summaryOf([row], asked, row.platform) }));
}
