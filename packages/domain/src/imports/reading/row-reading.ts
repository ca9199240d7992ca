import type { SnapshotValues, WorkValues } from '../format/import-subject.js';
import type { CellProblem } from './cell-problem.js';

/**
 * Why a row was passed over: it says nothing, adds others up, repeats the headers, is a remark below the table, or tells a
 * part of what another row tells as a whole.
 */
export const skipReasons = ['blank', 'total', 'header', 'remark', 'part'] as const;

export type SkipReason = (typeof skipReasons)[number];

/** What one row turned out to be. */
export type RowReading =
  | { readonly outcome: 'work'; readonly values: WorkValues }
  | { readonly outcome: 'snapshot'; readonly values: SnapshotValues }
  | { readonly outcome: 'faulty'; readonly problems: readonly CellProblem[] }
  | { readonly outcome: 'skipped'; readonly reason: SkipReason };
