import { dailyMetrics } from './metrics.js';

/** What a day, a month or a unit adds up. */
interface Measure {
  readonly name: string;
  readonly type: 'bigint' | 'int';
  /** What one snapshot adds to it; never null. */
  readonly ofOne: string;
}

const ofMetric = (metric: string): readonly Measure[] => [
  { name: metric, type: 'bigint', ofOne: `coalesce(${metric}, 0)` },
  // Tells zero from nothing told.
  { name: `${metric}_reported`, type: 'int', ofOne: `(${metric} is not null)::int` },
  { name: `${metric}_censored`, type: 'int', ofOne: `coalesce('${metric}' = any (censored), false)::int` },
];

export const measures: readonly Measure[] = [
  { name: 'snapshots', type: 'int', ofOne: '1' },
  ...dailyMetrics.flatMap(ofMetric),
  { name: 'followers_step', type: 'bigint', ofOne: 'coalesce(followers_step, 0)' },
  {
    name: 'followers_growth',
    type: 'bigint',
    ofOne: 'case followers_entry when 0 then followers_step else 0 end',
  },
  { name: 'followers_entry', type: 'int', ofOne: 'coalesce(followers_entry, 0)' },
];

export const measureNames = measures.map(({ name }) => name);
