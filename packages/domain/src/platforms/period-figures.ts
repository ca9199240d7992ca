import { type CalendarDate, Count, Total } from '../kernel/index.js';
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
  /** How many accounts published at least one new work within it; missing where nobody told of works. */
  readonly activeAccounts: Count;
}

/**
 * Adds up accounts over the days from `from` to `to`, both included. Figures of two groups of accounts, or of two
 * adjoining periods, add up to the figures of both; an account that is active in both periods is one active account.
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
    activeAccounts: activeAmong(histories, from, to),
  });
}

/** An account that was told to have published nothing is not active; of one that told nothing, nothing is known. */
function activeAmong(histories: readonly AccountHistory[], from: CalendarDate, to: CalendarDate): Count {
  const told = histories
    .map((days) =>
      days.filter(({ on }) => on >= from && on <= to).map(({ snapshot }) => Count.lowerBound(snapshot.posts)),
    )
    .filter((posts) => posts.some((count) => count !== undefined));
  return told.length
    ? Count.known(told.filter((posts) => posts.some((count) => (count ?? 0) > 0)).length)
    : Count.missing;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
