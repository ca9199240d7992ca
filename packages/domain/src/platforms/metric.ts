import { Count } from '../kernel/index.js';

/** What is counted per account and day and adds up over accounts and days. */
export const dailyMetrics = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

export type DailyMetric = (typeof dailyMetrics)[number];

/** All that may be known of an account on a day: the stock of followers, then what was counted during the day. */
export const metrics = ['followers', ...dailyMetrics] as const;

export type Metric = (typeof metrics)[number];

/** One account on one day: the stock of followers at the day's end, and what was counted during the day. */
export type Snapshot = Readonly<Record<Metric, Count>>;

const of = (countOf: (metric: Metric) => Count): Snapshot =>
  Object.freeze(
    Object.fromEntries(metrics.map((metric) => [metric, countOf(metric)])) as Record<Metric, Count>,
  );

export const Snapshot = Object.freeze({
  of,
  /** Every metric missing; the start from which a reader fills in what a file says. */
  empty: of(() => Count.missing),
  /** Whether nothing at all is known. */
  isEmpty: (snapshot: Snapshot): boolean => metrics.every((metric) => Count.isMissing(snapshot[metric])),
});
