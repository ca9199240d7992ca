import { columnOf, rowOf } from './cell-position.js';

/** Cells shown as one. Columns from 0, rows from 1, both ends included. */
export interface MergedRange {
  readonly ref: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const form = /^[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}$/i;

/** Undefined for what is no range of several cells. */
export function parseMergedRange(ref: string): MergedRange | undefined {
  if (!form.test(ref)) return undefined;
  const [from = '', to = ''] = ref.split(':');
  const range = {
    ref,
    firstRow: rowOf(from),
    lastRow: rowOf(to),
    firstColumn: columnOf(from),
    lastColumn: columnOf(to),
  };
  return range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn ? range : undefined;
}
