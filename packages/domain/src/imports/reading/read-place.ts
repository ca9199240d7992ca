import { Count } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import { plainText } from './plain-text.js';

/** More works than that nobody sends out together. */
const most = 99;
const digits = '零一二三四五六七八九十';
const numbered = /^第?(?<place>\d{1,3}|[一二三四五六七八九十])(?:条|篇|位)?$/;
const link = /^(?:https?:)?\/\/|^mp\.weixin\.qq\.com\//;
/** The place of an article in its link: `…&idx=1&…`, as WeChat writes it. */
const placeInLink = /[?&]idx=(?<place>\d{1,2})(?:&|#|$)/;

const first = Count.known(1);
const notFirst = Count.censored(2);
const wordsFor = (firsts: readonly string[], others: readonly string[]): ReadonlyMap<string, Count> =>
  new Map([
    ...firsts.map((word) => [word, first] as const),
    ...others.map((word) => [word, notFirst] as const),
  ]);
const words = wordsFor(['头条', '首条'], ['次条', '非头条']);
const answers = wordsFor(
  [...['头条', '首条', '是'], ...['yes', 'y', 'true', '1', '√']],
  [...['次条', '非头条', '否', '不是'], ...['no', 'n', 'false', '0', '×']],
);

/**
 * Which of the works sent out together one is: a number from 1, 头条, 第二条, or the link of a WeChat article. A link that
 * was shortened does not tell it, and a cell merged over several rows tells it of none.
 */
export function readPlace(cell: Cell): Count | CellRefusal {
  if (isMissing(cell) || cell.merged !== undefined) return Count.missing;
  const text = plainText(cell.text).toLowerCase().replaceAll(' ', '');
  if (link.test(text)) return placed(placeInLink.exec(text)?.groups?.place) ?? Count.missing;
  return words.get(text) ?? placed(numbered.exec(text)?.groups?.place) ?? refuse(cell);
}

/** Whether a work is the headline: 是 or 否, and what stands for them. */
export const readHeadline = (cell: Cell): Count | CellRefusal =>
  isMissing(cell) || cell.merged !== undefined
    ? Count.missing
    : (answers.get(plainText(cell.text).toLowerCase()) ?? refuse(cell));

function placed(written: string | undefined): Count | undefined {
  if (written === undefined) return undefined;
  const place = digits.includes(written) ? digits.indexOf(written) : Number(written);
  return place >= 1 && place <= most ? Count.known(place) : undefined;
}

const refuse = (cell: Cell): CellRefusal =>
  CellRefusal.of('NotAPlace', `"${cell.text}" is no place: the headline is 1, the next 2.`);
