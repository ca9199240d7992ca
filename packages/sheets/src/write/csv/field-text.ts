import type { CellToWrite } from '../sheet-to-write.js';

/** A text that a spreadsheet program would run; what was guarded before is guarded once more, so that reading undoes it. */
const looksLikeFormula = /^'*[=+\-@\t\r]/;
/** A sign that stands alone, or before a mere number, is no formula. */
const harmless = /^[+-](?:\d[\d,]*(?:\.\d+)?%?)?$/;
const needsQuotes = /[",;\t|\r\n]|^\s|\s$/;

/** One cell as a field of a CSV file. */
export function fieldText(value: CellToWrite): string {
  const text = guard(plainText(value), typeof value === 'string');
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainText(value: CellToWrite): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.date.replace('T', ' ') : String(value);
}

const guard = (text: string, isText: boolean): string =>
  isText && looksLikeFormula.test(text) && !harmless.test(text) ? `'${text}` : text;
