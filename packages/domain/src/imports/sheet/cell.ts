export const cellKinds = ['empty', 'text', 'number', 'date', 'boolean', 'error'] as const;

export type CellKind = (typeof cellKinds)[number];

/** One cell of a spreadsheet as it was found: values only, never a formula. */
export interface Cell {
  /** The address people know from their spreadsheet program, such as `B12`. */
  readonly ref: string;
  readonly kind: CellKind;
  /** What a person reads in the cell; empty for an empty cell, `2026-11-05 08:30:00` for a date. */
  readonly text: string;
  /** The stored number of a number, and the serial day of a date (in the workbook's own date system). */
  readonly number?: number;
  /** The merged range the cell lies in, such as `B3:B5`; the value of its first cell stands in all of them. */
  readonly merged?: string;
}

/** One row of a sheet. Cells stand at their column's index, empty ones included, up to the last that says something. */
export interface SheetRow {
  /** As the spreadsheet program numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Where a workbook's serial days begin: 1900 (Excel) or 1904 (older Excel for Mac). */
export type DateSystem = '1900' | '1904';
