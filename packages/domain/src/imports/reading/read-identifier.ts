import type { Cell } from '../sheet/cell.js';
import { isMissing } from './is-missing.js';
import { plainText } from './plain-text.js';

/** Spreadsheet programs keep fifteen digits of a number and write the others as zeros. */
const safeDigits = 15;
const spoilt = /^\d(?:\.\d+)?e\+\d+$/i;

/**
 * The platform's own id of a work. Undefined where there is none, and where a spreadsheet program has taken the id for a
 * number and lost its end: the work is then told apart by its moment and its title.
 */
export function readIdentifier(cell: Cell): string | undefined {
  if (isMissing(cell) || cell.merged !== undefined || cell.kind === 'error') return undefined;
  const text = plainText(cell.text);
  if (cell.kind === 'number') return /^\d+$/.test(text) && text.length <= safeDigits ? text : undefined;
  return cell.kind === 'text' && !spoilt.test(text) ? text.slice(0, 200) : undefined;
}
