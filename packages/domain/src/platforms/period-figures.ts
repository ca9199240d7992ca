import { type CalendarDate, Total } from '../kernel/index.js';
import { deriveSteps } from './growth.js';
import { type DailyMetric, dailyMetrics, type Snapshot } from './metric.js';

/** One account's known days in chronological order. */
export type AccountHistory = readonly {
  readonly on: CalendarDate;
  readonly snapshot: Snapshot;
  readonly closes?: boolean;
}[];

/** The figures of some accounts over some days. */
export interface PeriodFigures extends Readonly<Record<DailyMetric, Total>> {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The stock at the end of `to`. */
  readonly followers: number;
  /** What the stock grew by within the period, accounts that entered or left it aside. */
  readonly followersGrowth: number;
  /** How many accounts the stock is of. */
  readonly reportingAccounts: number;
}

/**
 * Adds up accounts over the days from `from` to `to`, both included. Figures of two groups of accounts, or of two
 * adjoining periods, add up to the figures of both.
 */
export function periodFigures(
  histories: readonly AccountHistory[],
  from: CalendarDate,
  to: CalendarDate,
): PeriodFigures {
  const known = histories.flat().filter(({ on }) => on >= from && on <= to);
  const steps = histories
    .flatMap((days) =>
      deriveSteps(
        days.map(({ on, snapshot, closes = false }) => ({ on, followers: snapshot.followers, closes })),
      ),
    )
    .filter(({ on }) => on <= to);
  const totals = Object.fromEntries(
    dailyMetrics.map((metric) => [metric, Total.of(known.map(({ snapshot }) => snapshot[metric]))]),
  ) as Record<DailyMetric, Total>;
  return Object.freeze({
    from,
    to,
    ...totals,
    followers: sum(steps.map((step) => step.followersStep)),
    followersGrowth: sum(steps.filter(({ on }) => on >= from).map((step) => step.followersGrowth ?? 0)),
    reportingAccounts: sum(steps.map((step) => step.entry)),
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
