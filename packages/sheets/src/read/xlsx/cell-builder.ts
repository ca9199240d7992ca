import { type Cell, cellAddress, type DateSystem } from '@fulian/domain/imports';
import { refuse } from '../refuse.js';
import type { NumberStyle } from './number-styles.js';
import { showSerial } from './show-serial.js';
import { unescapeText } from './unescape-text.js';

/** What all cells of a workbook are read with. */
export interface CellSetting {
  readonly dateSystem: DateSystem;
  readonly strings: readonly string[];
  readonly numberStyles: readonly NumberStyle[];
}

/** A cell as the sheet stores it, or undefined where it says nothing. A formula counts by the value last shown. */
export function buildCell(
  setting: CellSetting,
  at: { readonly column: number; readonly row: number },
  stored: { readonly type: string; readonly style: string; readonly value: string },
): Cell | undefined {
  const { type, value } = stored;
  const ref = cellAddress(at.column, at.row);
  if (value === '') return undefined;
  switch (type) {
    case '':
    case 'n':
      return numberCell(setting, ref, value, stored.style);
    case 's':
      return textCell(ref, tableString(setting.strings, value));
    case 'b':
      return { ref, kind: 'boolean', text: value === '0' || value === 'false' ? 'FALSE' : 'TRUE' };
    case 'e':
      return { ref, kind: 'error', text: value };
    case 'd':
      return { ref, kind: 'date', text: value };
    default:
      return textCell(ref, unescapeText(value));
  }
}

const textCell = (ref: string, text: string): Cell | undefined =>
  text === '' ? undefined : { ref, kind: 'text', text };

const tableString = (strings: readonly string[], index: string): string =>
  strings[Number(index)] ?? refuse('FileDamaged', `The file lacks its shared text number ${index}.`);

function numberCell(
  { dateSystem, numberStyles }: CellSetting,
  ref: string,
  value: string,
  style: string,
): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { ref, kind: 'text', text: value };
  const standsFor = style === '' ? 'plain' : numberStyles[Number(style)];
  const shown = standsFor === 'date' ? showSerial(number, dateSystem) : undefined;
  if (shown !== undefined) return { ref, kind: 'date', text: shown, number };
  const text = standsFor === 'percentage' ? `${showNumber(number * 100)}%` : showNumber(number);
  return { ref, kind: 'number', text, number };
}

/** Spreadsheet programs show 15 digits of what they store. */
const showNumber = (number: number): string =>
  String(Number.isInteger(number) ? number : Number(number.toPrecision(15)));
