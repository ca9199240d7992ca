import type { CellProblem, SheetRow } from '@fulian/domain/imports';
import type { CalendarDate, Instant } from '@fulian/domain/kernel';
import type { Told } from './told.js';

/** Why a row cannot be taken though each of its cells can be read. */
export const rowProblemCodes = [
  'AccountUnknown',
  'AccountAmbiguous',
  'AccountClosed',
  'RowContradicts',
] as const;

export interface RowProblem extends Omit<CellProblem, 'code'> {
  readonly code: CellProblem['code'] | (typeof rowProblemCodes)[number];
}

/** One row of a file, ready to be kept and judged. */
export interface Line {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly problems?: readonly RowProblem[];
  readonly accountId?: string;
  readonly day?: CalendarDate;
  readonly workId?: string;
  readonly workKey?: string;
  readonly publishedAt?: Instant;
  readonly title?: string;
  readonly kind?: string;
  /** Absent when the row tells nothing that an earlier one has not told. */
  readonly told?: Told;
}

/** What any row keeps: where it stands and what is in its cells. */
export const bareLine = (sheet: string, { number, cells }: SheetRow) => ({
  sheet,
  rowNumber: number,
  cells: cells.map(({ text }) => storable(text)),
});

/** A text as the database can keep it: without NUL, and without halves of characters. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

export const storableProblem = (problem: RowProblem): RowProblem => ({
  ...problem,
  column: storable(problem.column),
  text: storable(problem.text),
});
