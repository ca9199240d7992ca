import { Count } from '../kernel/index.js';

/** What is counted per account and day and adds up over accounts and days. */
export const dailyMetrics = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

export type DailyMetric = (typeof dailyMetrics)[number];

/** One account on one day: the stock of followers at the day's end, and what was counted during the day. */
export interface Snapshot extends Readonly<Record<DailyMetric, Count>> {
  readonly followers: Count;
}

export const Snapshot = Object.freeze({
  /** Every metric missing; the start from which a reader fills in what a file says. */
  empty: Object.freeze({
    followers: Count.missing,
    ...(Object.fromEntries(dailyMetrics.map((metric) => [metric, Count.missing])) as Record<
      DailyMetric,
      Count
    >),
  }) satisfies Snapshot as Snapshot,
});
