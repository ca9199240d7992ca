import { expect, test } from 'vitest';
import { numberUnits } from '../../scripts/derive-units/number-units.mjs';

test('the first units are numbered from 1 in tree order', () => {
  expect([...numberUnits(['43', '4301', '430102'], new Map())]).toEqual([
    ['43', 1],
    ['4301', 2],
    ['430102', 3],
  ]);
});

test('a known unit keeps its ordinal and a new one is numbered behind all of them', () => {
  const known = new Map([
    ['43', 1],
    ['4302', 2],
  ]);
  expect([...numberUnits(['43', '4301', '4302'], known)]).toEqual([
    ['43', 1],
    ['4301', 3],
    ['4302', 2],
  ]);
});

test('a unit that has gone is refused, so that its ordinal is never given again', () => {
  const known = new Map([
    ['43', 1],
    ['4301', 2],
  ]);
  expect(() => numberUnits(['43'], known)).toThrow('4301');
});
