import { Count, Total } from '../kernel/index.js';
import { type DailyMetric, type Metric, Snapshot } from './metric.js';

/** What was told about one account on one day at one time. */
export interface DailyReport {
  readonly told: Snapshot;
  /** Whether it tells that the account was closed that day, with followers 0; a closing has the last word on them. */
  readonly closes?: boolean;
}

/** What can be counted of a single work. */
export type WorkMetric = Exclude<DailyMetric, 'posts'>;

/** What was seen beside one work at one moment, counted since its publication. */
export type WorkObservation = Readonly<Record<WorkMetric, Count>>;

/**
 * What is known of one account on one day. Per metric, the last report that says something says it; where no report does,
 * the works published that day add up to it, each by its last observation. Undefined when nothing is known.
 * @param reports on that account and day, in the order of telling
 * @param works published that day, each with its observations in the order of observing; a work never seen is none
 */
export function effectiveSnapshot(
  reports: readonly DailyReport[],
  works: readonly (readonly WorkObservation[])[] = [],
): Snapshot | undefined {
  const snapshot = Snapshot.of((metric) => {
    const told = lastTold(reports, metric);
    return Count.isMissing(told) && metric !== 'followers' ? addedUp(works, metric) : told;
  });
  return Snapshot.isEmpty(snapshot) ? undefined : snapshot;
}

const lastKnown = (counts: readonly Count[]): Count =>
  counts.findLast((count) => !Count.isMissing(count)) ?? Count.missing;

function lastTold(reports: readonly DailyReport[], metric: Metric): Count {
  const inOrder = [...reports.filter(({ closes }) => !closes), ...reports.filter(({ closes }) => closes)];
  return lastKnown(inOrder.map(({ told }) => told[metric]));
}

function addedUp(works: readonly (readonly WorkObservation[])[], metric: DailyMetric): Count {
  const seen = works.filter((observations) => observations.length > 0);
  if (metric === 'posts') return seen.length ? Count.known(seen.length) : Count.missing;
  const total = Total.of(seen.map((observations) => lastKnown(observations.map((each) => each[metric]))));
  if (total.reported === 0) return Count.missing;
  return Total.isLowerBound(total) ? Count.censored(total.value) : Count.known(total.value);
}
