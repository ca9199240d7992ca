import { expect, test } from 'vitest';
import { makeCell } from '../../../test/make-row.js';
import { Count } from '../../kernel/index.js';
import { readHeadline, readPlace } from './read-place.js';

const article = 'http://mp.weixin.qq.com/s?__biz=MzA5OTk0&mid=2650000001&idx=2&sn=0f3921&chksm=eaa8#rd';

test.each([
  ['1', 1],
  [1, 1],
  ['头条', 1],
  ['第1条', 1],
  ['第 二 条', 2],
  ['3条', 3],
  ['第八篇', 8],
  [article, 2],
  [article.replace('idx=2', 'idx=1'), 1],
  ['mp.weixin.qq.com/s?mid=2650000001&idx=5', 5],
])('%j is the place %i', (made, place) => {
  expect(readPlace(makeCell(made))).toEqual(Count.known(place));
});

test('次条 says that a work is no headline, and not which it is', () => {
  expect(readPlace(makeCell('次条'))).toEqual(Count.censored(2));
});

test('a shortened link, a dash and a merged cell tell no place', () => {
  const merged = { kind: 'text', text: '头条', merged: 'C2:C9' } as const;
  for (const made of ['https://mp.weixin.qq.com/s/kJbHuHIj7', '-', null, merged])
    expect(readPlace(makeCell(made))).toEqual(Count.missing);
  expect(readHeadline(makeCell(merged))).toEqual(Count.missing);
});

test('what cannot be a place is refused: 0 may stand for the headline in a list that counts from 0', () => {
  for (const made of ['0', 0, '100', 1.5, '左上', 'constructor', '-3'])
    expect(readPlace(makeCell(made))).toMatchObject({ code: 'NotAPlace' });
});

test('是 and 否 tell headlines from others', () => {
  for (const made of ['是', 'Yes', 1, '√', '头条'])
    expect(readHeadline(makeCell(made))).toEqual(Count.known(1));
  for (const made of ['否', 'no', 0, '×', '次条'])
    expect(readHeadline(makeCell(made))).toEqual(Count.censored(2));
  expect(readHeadline(makeCell('也许'))).toMatchObject({ code: 'NotAPlace' });
});
