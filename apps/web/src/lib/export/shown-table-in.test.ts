import { expect, test } from 'vitest';
import { shownTableIn } from './shown-table-in.server.ts';

const form = (table: unknown): FormData => {
  const sent = new FormData();
  sent.set('table', typeof table === 'string' ? table : JSON.stringify(table));
  return sent;
};
const table = {
  name: '每天的数据',
  headers: ['日期', '粉丝', '播放'],
  rows: [
    [{ date: '2026-11-05' }, 12, '≥100000'],
    [{ date: '2026-11-06' }, 0, null],
  ],
  total: 40,
};

test('a table comes as its page showed it', () => {
  expect(shownTableIn(form(table))).toEqual(table);
});

test.each([
  ['no text of a table', '{'],
  ['no table', []],
  ['a cell that is none', { ...table, rows: [[{ formula: 'A1' }]] }],
  ['a day that is none', { ...table, rows: [[{ date: 'soon' }]] }],
  ['more rows than a page shows', { ...table, rows: Array.from({ length: 2001 }, () => [1]) }],
  ['no headers', { ...table, headers: undefined }],
])('%s is refused', (_, sent) => {
  expect(shownTableIn(form(sent))).toBeUndefined();
});

test('nothing at all is refused', () => {
  expect(shownTableIn(new FormData())).toBeUndefined();
});
