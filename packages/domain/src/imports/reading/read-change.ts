import { Refusal } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import { readWhole } from './read-whole.js';

/** A whole number that may be negative, such as followers gained; undefined where there is none. */
export function readChange(cell: Cell, scale = 1): number | undefined | CellRefusal {
  if (isMissing(cell)) return undefined;
  const number = readWhole(cell, scale);
  if (Refusal.is(number)) return number;
  return number.isLowerBound
    ? CellRefusal.of('NotACount', `"${cell.text}" does not say how many.`)
    : number.value + 0;
}
