/** A value to be written: a text is written as a text, whatever it looks like. */
export type CellToWrite = string | number | boolean | null | DateToWrite;

/** A day or a moment of the wall clock, such as `2026-11-05` or `2026-11-05T08:30`. */
export interface DateToWrite {
  readonly date: string;
}

export interface SheetToWrite {
  readonly name: string;
  readonly rows: Iterable<readonly CellToWrite[]> | AsyncIterable<readonly CellToWrite[]>;
  /** Ranges such as `A1:J1`. */
  readonly merges?: readonly string[];
  /** Widths of the columns in characters, from the left. */
  readonly widths?: readonly number[];
  /** How many rows from the top stay in sight, and are written bold. */
  readonly headerRows?: number;
}
