import { Count } from '../kernel/index.js';

/** What a formula may ask about. 在看 (wows) are WeChat's own count. */
export const reachMetrics = [
  'posts',
  'reads',
  'plays',
  'wows',
  'likes',
  'comments',
  'shares',
  'followers',
  'followersGrowth',
] as const;

export type ReachMetric = (typeof reachMetrics)[number];

export type ReachCounts = Readonly<Record<ReachMetric, Count>>;

/** What is known of one account over one stretch of days: all that a diagnosis may look at. */
export interface ReachActivity {
  /** How many days the stretch has. */
  readonly days: number;
  /** Sums over the stretch; followers at its end. A growth below 0 stands as 0, because its logarithm is none. */
  readonly whole: ReachCounts;
  /** Sums over the works that stood first on their day. */
  readonly headlines: ReachCounts;
  /** The most that any single work had. */
  readonly peaks: ReachCounts;
}

const counts = (known: Partial<ReachCounts>): ReachCounts =>
  Object.freeze(
    Object.fromEntries(reachMetrics.map((metric) => [metric, known[metric] ?? Count.missing])) as Record<
      ReachMetric,
      Count
    >,
  );

export const ReachActivity = Object.freeze({
  /** What is not given is missing, which is not zero. */
  of: (
    days: number,
    whole: Partial<ReachCounts>,
    peaks: Partial<ReachCounts> = {},
    headlines: Partial<ReachCounts> = {},
  ): ReachActivity =>
    Object.freeze({ days, whole: counts(whole), peaks: counts(peaks), headlines: counts(headlines) }),
});
