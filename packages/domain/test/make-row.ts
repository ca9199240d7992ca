import { type Cell, cellAddress, type SheetRow } from '../src/imports/index.js';

/** A cell for a test: a text, a number, nothing, or whatever else is spelled out. */
export type MadeCell = string | number | null | Partial<Cell>;

export function makeCell(made: MadeCell, column = 0, row = 1): Cell {
  const ref = cellAddress(column, row);
  if (made === null || made === '') return { ref, kind: 'empty', text: '' };
  if (typeof made === 'string') return { ref, kind: 'text', text: made };
  if (typeof made === 'number') return { ref, kind: 'number', text: String(made), number: made };
  return { ref, kind: 'text', text: '', ...made };
}

export const makeRow = (number: number, ...cells: readonly MadeCell[]): SheetRow => ({
  number,
  cells: cells.map((made, column) => makeCell(made, column, number)),
});

/** A cell under the style of a date. */
export const dateCell = (number: number, text: string): MadeCell => ({ kind: 'date', number, text });
