import { cellAddress, SerialDay } from '@fulian/domain/imports';
import type { CellToWrite } from '../sheet-to-write.js';
import { escapeText } from './escape-text.js';
import { cellStyle } from './styles.js';

/** The longest text that a spreadsheet program opens. */
const longestText = 32_767;
const looksLikeFormula = /^[=+\-@\t\r]/;

/**
 * One cell as XML. Texts are stored as texts, never as formulas; what looks like a formula also keeps its quotation mark,
 * so that it stays a text when a person edits it.
 * @throws RangeError for a text, a number or a date that no spreadsheet program opens
 */
export function cellXml(value: CellToWrite, column: number, row: number, isHeader: boolean): string {
  if (value === null || value === '') return '';
  const ref = cellAddress(column, row);
  const style = isHeader ? cellStyle.header : cellStyle.plain;
  switch (typeof value) {
    case 'number':
      return `<c r="${ref}" s="${style}"><v>${finite(value, ref)}</v></c>`;
    case 'boolean':
      return `<c r="${ref}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'string':
      return textXml(value, ref, isHeader ? style : styleOfText(value));
    default:
      return dateXml(value.date, ref);
  }
}

function styleOfText(text: string): number {
  if (looksLikeFormula.test(text)) return cellStyle.guardedText;
  return text.includes('\n') ? cellStyle.lines : cellStyle.plain;
}

function textXml(text: string, ref: string, style: number): string {
  if (text.length > longestText) throw new RangeError(`The text for ${ref} is longer than a cell may be.`);
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function dateXml(date: string, ref: string): string {
  const hasTime = date.includes('T');
  const serial = SerialDay.ofWallClock(Date.parse(hasTime ? `${date}Z` : date), '1900');
  return `<c r="${ref}" s="${hasTime ? cellStyle.moment : cellStyle.day}"><v>${finite(serial, ref)}</v></c>`;
}

function finite(value: number, ref: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`The value for ${ref} is no number and no date.`);
  return value;
}
