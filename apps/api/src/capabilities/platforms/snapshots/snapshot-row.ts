import type { CalendarDate } from '@fulian/domain/kernel';
import { type Metric, metrics, Snapshot } from '@fulian/domain/platforms';
import { sql } from '../../../platform/rows.js';
import { countOf, wireCount } from '../count-of.js';
import type { SnapshotType } from './snapshot.type.js';

/** Of the metrics those that were fetched. */
export interface SnapshotRow extends Readonly<Partial<Record<Metric, number | null>>> {
  readonly on: CalendarDate;
  readonly censored: readonly string[] | null;
}

/** The columns of a `SnapshotRow` of the table `s`. */
export const snapshotColumns = sql.raw(
  `s.day::text as "on", s.censored, ${metrics.map((metric) => `s.${metric}`).join(', ')}`,
);

export function snapshotOf(row: SnapshotRow): SnapshotType {
  const snapshot = Snapshot.of((metric) => countOf(row[metric] ?? null, metric, row.censored));
  const counts = Object.fromEntries(metrics.map((metric) => [metric, wireCount(snapshot[metric])]));
  return { on: row.on, ...(counts as Omit<SnapshotType, 'on'>) };
}
