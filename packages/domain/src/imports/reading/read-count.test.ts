import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateCell, type MadeCell, makeCell } from '../../../test/make-row.js';
import { Count } from '../../kernel/index.js';
import { readChange } from './read-change.js';
import { readCount } from './read-count.js';

const count = (made: MadeCell, scale?: number) => readCount(makeCell(made), scale);

test.each(['', ' ', '-', '--', '—', '－', '–', '/', '无', '暂无', '暂无数据', 'N/A', '\u200b', null])(
  'the cell %j says nothing: it is missing',
  (made) => {
    expect(count(made)).toEqual(Count.missing);
  },
);

test.each([
  [0, 0],
  ['0', 0],
  ['0.0', 0],
  [-0, 0],
  [6500, 6500],
  [12.0, 12],
  [' 6500\t', 6500],
  ['６５００', 6500],
  ['12,345', 12_345],
  ['1,234,567', 1_234_567],
  ['12，345', 12_345],
  ['1.2万', 12_000],
  ['1.2345万', 12_345],
  ['3 万', 30_000],
  ['1.2w', 12_000],
  ['5k', 5000],
  ['2.5亿', 250_000_000],
  ['1.1百万', 1_100_000],
  ['300次', 300],
  ['1.2万人', 12_000],
  ['+5', 5],
  ['100001', 100_001],
])('the cell %j is the count %i', (made, value) => {
  expect(count(made)).toEqual(Count.known(value));
});

test.each([
  ['10万+', 100_000],
  ['10w+', 100_000],
  ['10万＋', 100_000],
  ['100000+', 100_000],
  ['≥10万', 100_000],
  ['>1,000', 1000],
  ['10万以上', 100_000],
])('the cell %j says at least %i', (made, atLeast) => {
  expect(count(made)).toEqual(Count.censored(atLeast));
});

test.each([
  ['12.5', 'NotWhole'],
  [12.5, 'NotWhole'],
  ['1.23456万', 'NotWhole'],
  ['-5', 'Negative'],
  [-5, 'Negative'],
  ['9007199254740993', 'TooLarge'],
  [1e300, 'TooLarge'],
  ['1,2', 'NotACount'],
  ['12,34', 'NotACount'],
  ['约300', 'NotACount'],
  ['三百', 'NotACount'],
  ['1e5', 'NotACount'],
  ['5-8', 'NotACount'],
  ['=1+1', 'NotACount'],
  ['澧县女性', 'NotACount'],
  [{ kind: 'boolean', text: 'TRUE' }, 'NotACount'],
  [dateCell(46331, '2026-11-05'), 'NotACount'],
  [{ kind: 'number', text: '9', number: 9, merged: 'B2:B4' }, 'MergedNumber'],
] as const)('the cell %j is refused as %s', (made, code) => {
  expect(count(made)).toMatchObject({ refused: true, code });
});

test('a count in units of ten thousand is multiplied, decimals and all', () => {
  expect(count(1.2, 10_000)).toEqual(Count.known(12_000));
  expect(count('1.0005', 10_000)).toEqual(Count.known(10_005));
  expect(count('10+', 10_000)).toEqual(Count.censored(100_000));
  expect(count(0.00001, 10_000)).toMatchObject({ code: 'NotWhole' });
});

test('every count is read back from every way in which it is written', () => {
  const written = (value: number): MadeCell[] => [
    value,
    String(value),
    value.toLocaleString('en'),
    `${value}次`,
  ];
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (value) => {
      for (const made of written(value)) expect(count(made)).toEqual(Count.known(value));
      expect(count(`${value}+`)).toEqual(Count.censored(value));
    }),
  );
});

test('counts to four places of ten thousand are exact', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), (value) => {
      expect(count(`${(value / 10_000).toFixed(4)}万`)).toEqual(Count.known(value));
      expect(count(value / 10_000, 10_000)).toEqual(Count.known(value));
    }),
    { numRuns: 1000 },
  );
});

test('missing, zero and censored stay apart, whatever is written around them', () => {
  const space = fc.string({
    unit: fc.constantFrom(' ', '\t', '\n', '\u3000', '\u200b', '\ufeff'),
    maxLength: 3,
  });
  fc.assert(
    fc.property(space, space, (before, after) => {
      const states = ['-', '0', '0+'].map((sign) => count(before + sign + after));
      expect(states).toEqual([Count.missing, Count.known(0), Count.censored(0)]);
    }),
  );
});

test.each([
  [-5, -5],
  ['-5', -5],
  ['+12', 12],
  ['-1.2万', -12_000],
  [0, 0],
  ['-', undefined],
  [null, undefined],
])('the change in %j is %j', (made, value) => {
  expect(readChange(makeCell(made))).toBe(value);
});

test.each(['10+', '1.5', '多'])('a change of %j is refused', (made) => {
  expect(readChange(makeCell(made))).toMatchObject({ refused: true });
});
