import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';

/** Longer than any title with its caption. */
const longestText = 5000;
const lineEnd = /\r\n?|\u2028|\u2029/g;

/** A text with its line breaks, without outer spaces; undefined where there is none. */
export function readText(cell: Cell): string | undefined | CellRefusal {
  const text = cell.text.replace(lineEnd, '\n').trim();
  if (text === '') return undefined;
  return text.length <= longestText
    ? text
    : CellRefusal.of('TooLong', `The text is longer than ${longestText} characters.`);
}
