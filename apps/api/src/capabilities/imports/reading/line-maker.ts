import { cellAddress, type Recognition, type RowReading, type SheetRow } from '@fulian/domain/imports';
import type { KnownAccount } from './file-account.js';
import { type Line, type RowProblem, storable } from './line.js';
import type { Repetition } from './repeat-watch.js';

/** Makes a line of what a row was read as; undefined where it is of another kind. */
export type LineMaker = (
  row: SheetRow,
  reading: RowReading,
) => Omit<Line, 'sheet' | 'rowNumber' | 'cells'> | undefined;

/** What is wrong with a row, shown at the cell of `field`, or at the row's first cell where there is no such column. */
export function problemAt(
  recognition: Recognition,
  row: SheetRow,
  field: string,
  code: RowProblem['code'],
  message: string,
): RowProblem {
  const column = recognition.columns.find((each) => each.field === field) ?? recognition.columns[0];
  const index = column?.index ?? 0;
  return {
    cell: cellAddress(index, row.number),
    column: storable(column?.header ?? ''),
    code,
    message,
    text: storable(row.cells[index]?.text ?? ''),
  };
}

/** A row that says of the same thing something else than an earlier one. */
export const contradicts = (
  recognition: Recognition,
  row: SheetRow,
  field: string,
  { rowNumber }: Repetition,
): { problems: RowProblem[] } => ({
  problems: [
    problemAt(
      recognition,
      row,
      field,
      'RowContradicts',
      `Row ${rowNumber} says something else about the same.`,
    ),
  ],
});

export const accountMessages = {
  AccountUnknown: 'No account of this name in the unit or below it.',
  AccountAmbiguous: 'Several accounts have this name: name the platform, or give the handle.',
  AccountClosed: 'The account was closed before this day.',
} as const;

/** Whether the account still was open on that day. */
export const wasOpen = ({ closedOn }: KnownAccount, day: string): boolean => !closedOn || day <= closedOn;
