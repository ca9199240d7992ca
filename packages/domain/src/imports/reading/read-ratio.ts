import { Ratio } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import { plainText } from './plain-text.js';

const form = /^(\d+(?:\.\d+)?)\s*(%)?$/;
/** A percentage over 100 leaves traces beyond the digits that anyone wrote. */
const digits = 15;

/** A share from 0 to 1, written so or as a percentage; undefined where there is none. A bare 35 is refused: it says neither. */
export function readRatio(cell: Cell): Ratio | undefined | CellRefusal {
  if (isMissing(cell)) return undefined;
  const value = cell.merged === undefined ? shareIn(cell) : Number.NaN;
  if (Ratio.matches(value)) return value;
  return cell.merged === undefined
    ? CellRefusal.of('NotARatio', `"${cell.text}" is neither a percentage nor a share from 0 to 1.`)
    : CellRefusal.of('MergedNumber', `One number stands for all cells of ${cell.merged}.`);
}

function shareIn(cell: Cell): number {
  if (cell.kind === 'number') return cell.number ?? Number.NaN;
  const [, number, percent] = (cell.kind === 'text' && form.exec(plainText(cell.text))) || [];
  if (number === undefined) return Number.NaN;
  return percent ? Number((Number(number) / 100).toPrecision(digits)) : Number(number);
}
