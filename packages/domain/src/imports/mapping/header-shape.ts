import { normaliseHeader } from '../recognition/normalise-header.js';

/** As much of a header as tells it from the others. */
const longest = 80;

/** The text of a cell as it is shown beside a choice and compared: no NUL, no halves of characters, not endless. */
export const headerText = (text: string): string =>
  text.replaceAll('\0', '').trim().slice(0, longest).toWellFormed();

/** A column with a header. */
export interface HeaderCell {
  /** From 0. */
  readonly index: number;
  readonly text: string;
}

/** The cells of a row that hold something, from the left. */
export const headerCells = (cells: readonly { readonly text: string }[]): readonly HeaderCell[] =>
  cells.flatMap((cell, index) => {
    const text = headerText(cell.text);
    return text === '' ? [] : [{ index, text }];
  });

/**
 * What tells one row of headers from another: its headers from the left, as recognition compares them. The same table
 * with another unit or width in a header, or with an empty column before it, has the same shape.
 */
export const headerShape = (cells: readonly HeaderCell[]): string =>
  cells.map(({ text }) => normaliseHeader(text).key).join('\n');
