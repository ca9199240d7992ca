import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress, columnLetters } from './cell-address.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('the column of index %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test('a cell is addressed by its column and row', () => {
  expect(cellAddress(1, 12)).toBe('B12');
});

test('the letters of a column say its index', () => {
  fc.assert(
    fc.property(fc.nat({ max: 16_383 }), (index) => {
      const value = [...columnLetters(index)].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      expect(value - 1).toBe(index);
    }),
  );
});
