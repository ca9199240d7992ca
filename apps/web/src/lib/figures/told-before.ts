import type { PeriodFigures } from './figures.query.ts';
import type { Metric } from './metrics.ts';
import type { TrendFigures } from './trend-figures.ts';

/** Below this share the two lines tell more of who reported than of what was done. */
const enough = 0.5;

/**
 * How many reports the earlier line rests on for each one of the later line, 0 to 1; null where they are enough to compare
 * the two. Followers are told with the other figures of a day, so works stand for them.
 */
export function toldBefore({ shown, earlier }: TrendFigures, metric: Metric): number | null {
  const counted = metric === 'followers' ? 'posts' : metric;
  const reports = (periods: readonly (PeriodFigures | undefined)[]): number =>
    periods.reduce((sum, period) => sum + (period?.[counted].reported ?? 0), 0);
  const now = reports(shown);
  const share = now ? reports(earlier) / now : 1;
  return share < enough ? share : null;
}
