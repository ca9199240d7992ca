/** A value to be written: a text is written as a text, whatever it looks like. */
export type CellToWrite = string | number | boolean | null | DateToWrite;

/** A day or a moment on the wall clock, such as `2026-11-05` or `2026-11-05T08:30:00`. */
export interface DateToWrite {
  readonly date: string;
}

export type RowsToWrite = Iterable<readonly CellToWrite[]> | AsyncIterable<readonly CellToWrite[]>;

export interface SheetToWrite {
  /** Cut and cleaned to what a spreadsheet program allows as a tab's name. */
  readonly name: string;
  readonly rows: RowsToWrite;
  /** Ranges such as `A1:J1`. */
  readonly merges?: readonly string[];
  /** Widths of the columns in characters, from the left. */
  readonly widths?: readonly number[];
  /** How many rows from the top are bold and stay in sight. */
  readonly headerRows?: number;
}
