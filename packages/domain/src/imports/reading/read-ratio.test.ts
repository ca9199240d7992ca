import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateCell, makeCell } from '../../../test/make-row.js';
import { readRatio } from './read-ratio.js';
import { readSeconds } from './read-seconds.js';

test.each([
  ['35%', 0.35],
  ['35.12%', 0.3512],
  ['35.12 ％', 0.3512],
  ['100%', 1],
  ['0%', 0],
  ['0.3512', 0.3512],
  [0.3512, 0.3512],
  [0, 0],
  [1, 1],
  ['-', undefined],
  [null, undefined],
])('the share in %j is %j', (made, value) => {
  expect(readRatio(makeCell(made))).toBe(value);
});

test.each([35, '35', '101%', '-5%', -0.1, 'abc', '%', '1/3', dateCell(0.5, '12:00:00')])(
  'the share in %j is refused',
  (made) => {
    expect(readRatio(makeCell(made))).toMatchObject({ code: 'NotARatio' });
  },
);

test.each([
  ['35.12', 0.3512],
  [35.12, 0.3512],
  ['0.5', 0.005],
  ['35%', 0.35],
  [{ kind: 'number', number: 0.35, text: '35%' } as const, 0.35],
])('under a header in percent %j is %j', (made, value) => {
  expect(readRatio(makeCell(made), 0.01)).toBe(value);
});

test('every hundredth of a percent is read as a person would write the share', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), (hundredths) => {
      const share = Number((hundredths / 10_000).toFixed(4));
      expect(readRatio(makeCell(`${(hundredths / 100).toFixed(2)}%`))).toBe(share);
    }),
  );
});

test.each([
  ['12.5', 12.5],
  [12.5, 12.5],
  ['12秒', 12],
  ['12.34s', 12.34],
  ['1分20秒', 80],
  ['2分', 120],
  ['1小时2分3秒', 3723],
  ['00:01:20', 80],
  ['01:20', 80],
  ['1:00:00', 3600],
  [dateCell(90 / 86_400, '00:01:30'), 90],
  [0, 0],
  ['-', undefined],
  // Toutiao's "none".
  [-1, undefined],
  ['-1', undefined],
])('the duration in %j is %j seconds', (made, seconds) => {
  expect(readSeconds(makeCell(made))).toBe(seconds);
});

test.each([
  -2,
  '-2',
  '一会儿',
  '秒',
  '1:2:3:4',
  dateCell(46331, '2026-11-05'),
  { kind: 'boolean', text: 'TRUE' } as const,
])('the duration in %j is refused', (made) => {
  expect(readSeconds(makeCell(made))).toMatchObject({ code: 'NotADuration' });
});

test('a number merged over several cells is nobody’s', () => {
  const merged = { kind: 'number', text: '1', number: 1, merged: 'B2:B3' } as const;
  expect(readRatio(makeCell(merged))).toMatchObject({ code: 'MergedNumber' });
  expect(readSeconds(makeCell(merged))).toMatchObject({ code: 'MergedNumber' });
});
