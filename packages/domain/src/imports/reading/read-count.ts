import { Count, Refusal } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import { readWhole } from './read-whole.js';

/**
 * A count: nothing or a dash is missing, `0` is zero, `10万+` is at least 100,000. That WeChat's 100001 also means "at
 * least" is known only with the account's platform; `snapshotOf` sees to it.
 * @param scale what the number is multiplied by: 10,000 under a header such as 粉丝数（万）
 */
export function readCount(cell: Cell, scale = 1): Count | CellRefusal {
  if (isPlain(cell) && scale === 1) return Count.known(Number(cell.text));
  if (isMissing(cell)) return Count.missing;
  const number = readWhole(cell, scale);
  if (Refusal.is(number)) return number;
  if (number.value < 0) return CellRefusal.of('Negative', `"${cell.text}" is below zero.`);
  // Adding 0 makes one zero of two.
  const value = number.value + 0;
  return number.isLowerBound ? Count.censored(value) : Count.known(value);
}

const digits = /^\d{1,15}$/;

/** Most counts of a text file are mere digits, and need no closer look. */
const isPlain = (cell: Cell): boolean =>
  cell.kind === 'text' && cell.merged === undefined && digits.test(cell.text);
