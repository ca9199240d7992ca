import type { Cell } from '../sheet/cell.js';
import { plainText } from './plain-text.js';

/** What back-ends and people write where they have no figure. It is not zero. */
const marks = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '/',
  '\\',
  '无',
  '暂无',
  '暂无数据',
  '无数据',
  '未统计',
  'n/a',
  'na',
  'null',
  'none',
]);

/** Whether a cell says that there is no figure. */
export const isMissing = (cell: Cell): boolean =>
  cell.kind === 'empty' || (cell.kind === 'text' && marks.has(plainText(cell.text).toLowerCase()));

const minusOne = /^-1(?:\.0+)?$/;

/** Toutiao's "none", where a number cannot be below zero anyway: of shares and durations. A change of -1 is one. */
export const isMinusOne = (cell: Cell): boolean =>
  (cell.kind === 'number' || cell.kind === 'text') && minusOne.test(plainText(cell.text));
