import type { CalendarDate } from '@fulian/domain/kernel';
import { type DailyMetric, dailyMetrics } from '@fulian/domain/platforms';
import type { RawBuilder } from 'kysely';
import type { Selection } from '../../../platform/look-ahead.js';
import { sql } from '../../../platform/rows.js';
import type { PeriodFiguresType } from './period-figures.type.js';
import type { TotalType } from './total.type.js';

type Sums = Readonly<Partial<Record<DailyMetric | `${DailyMetric}_${'reported' | 'censored'}`, number>>>;

/** The sums of one unit over one stretch of time, all platforms together. */
export interface PeriodRow extends Sums {
  readonly unitId: string;
  readonly start: CalendarDate;
  readonly followers_step: number;
  readonly followers_growth: number;
}

/** Which metrics anybody asks of periods. */
export const metricsIn = (asked: readonly Selection[]): readonly DailyMetric[] =>
  dailyMetrics.filter((metric) => asked.some((fields) => metric in fields));

/** The summed columns of a `PeriodRow`. */
export const periodSums = (metrics: readonly DailyMetric[]): RawBuilder<unknown> =>
  sql.raw(
    [
      ...metrics.flatMap((metric) => [metric, `${metric}_reported`, `${metric}_censored`]),
      'followers_step',
      'followers_growth',
    ]
      .map((name) => `sum(${name})::bigint as ${name}`)
      .join(', '),
  );

export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const totalOf = (row: PeriodRow | undefined, metric: DailyMetric): TotalType => ({
  value: row?.[metric] ?? 0,
  reported: row?.[`${metric}_reported`] ?? 0,
  censored: row?.[`${metric}_censored`] ?? 0,
});

/**
 * One entry for each period, in order, with the metrics that were summed; rows that start before the first give the stock
 * it begins with.
 */
export function periodsOf(
  found: readonly PeriodRow[],
  periods: readonly Period[],
  metrics: readonly DailyMetric[],
): PeriodFiguresType[] {
  const first = periods[0]?.from ?? '';
  let followers = found.reduce((sum, row) => (row.start < first ? sum + row.followers_step : sum), 0);
  const byStart = new Map(found.map((row) => [row.start, row]));
  return periods.map(({ from, to }) => {
    const row = byStart.get(from);
    followers += row?.followers_step ?? 0;
    const totals = {} as Record<DailyMetric, TotalType>;
    for (const metric of metrics) totals[metric] = totalOf(row, metric);
    return { from, to, followers, followersGrowth: row?.followers_growth ?? 0, ...totals };
  });
}
