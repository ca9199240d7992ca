import { Ratio } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMinusOne, isMissing } from './is-missing.js';
import { plainText } from './plain-text.js';

const form = /^(\d+(?:\.\d+)?)\s*(%)?$/;
/** Too little, or too much, to be told: Bilibili's `<0.1%`. */
const vague = /^[<>]\s*\d+(?:\.\d+)?\s*%$/;
/** A percentage over 100 leaves traces beyond the digits that anyone wrote. */
const digits = 15;

/**
 * A share from 0 to 1, written so or as a percentage; undefined where there is none. A bare 35 is refused: it says neither.
 * @param scale 0.01 under a header such as 完播率(%), whose bare numbers are percentages; else 1
 */
export function readRatio(cell: Cell, scale = 1): Ratio | undefined | CellRefusal {
  if (isMissing(cell) || isMinusOne(cell) || vague.test(plainText(cell.text))) return undefined;
  const value = cell.merged === undefined ? shareIn(cell, scale) : Number.NaN;
  if (Ratio.matches(value)) return value;
  return cell.merged === undefined
    ? CellRefusal.of('NotARatio', `"${cell.text}" is neither a percentage nor a share from 0 to 1.`)
    : CellRefusal.of('MergedNumber', `One number stands for all cells of ${cell.merged}.`);
}

function shareIn(cell: Cell, scale: number): number {
  const isPercentage = scale < 1;
  // Under the style of a percentage a cell stores the share itself.
  if (cell.kind === 'number')
    return overHundred(cell.number ?? Number.NaN, isPercentage && !cell.text.endsWith('%'));
  const [, number, percent] = (cell.kind === 'text' && form.exec(plainText(cell.text))) || [];
  if (number === undefined) return Number.NaN;
  return overHundred(Number(number), percent !== undefined || isPercentage);
}

const overHundred = (number: number, isPercentage: boolean): number =>
  isPercentage ? Number((number / 100).toPrecision(digits)) : number;
