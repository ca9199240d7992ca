import { Refusal } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { parseNumber, scaled, type WrittenNumber } from './parse-number.js';

/** The whole number in a cell that is not missing, counted in units of `scale`. */
export function readWhole(cell: Cell, scale: number): WrittenNumber | CellRefusal {
  const number = numberIn(cell, scale);
  if (Refusal.is(number)) return number;
  if (!Number.isInteger(number.value))
    return CellRefusal.of('NotWhole', `"${cell.text}" is not a whole number.`);
  return Number.isSafeInteger(number.value)
    ? number
    : CellRefusal.of('TooLarge', `"${cell.text}" is larger than any count.`);
}

function numberIn(cell: Cell, scale: number): WrittenNumber | CellRefusal {
  if (cell.merged !== undefined)
    return CellRefusal.of('MergedNumber', `One number stands for all cells of ${cell.merged}.`);
  if (cell.kind === 'number' && cell.number !== undefined)
    return { value: scaled(cell.number, scale), isLowerBound: false };
  const written = cell.kind === 'text' ? parseNumber(cell.text) : undefined;
  return written
    ? { ...written, value: scaled(written.value, scale) }
    : CellRefusal.of('NotACount', `"${cell.text}" is not a number.`);
}
