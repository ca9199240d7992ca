import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestShown } from './hide-together.js';
import { publishCount, suppressColumn } from './suppress-cells.js';

test('counts of groups and of nobody are shown as they are', () => {
  expect(suppressColumn([0, 5, 12])).toEqual({ cells: [0, 5, 12], total: 17 });
});

test('a small count takes the smallest shown one with it, so that the total does not give it away', () => {
  expect(suppressColumn([3, 40, 7, 0])).toEqual({ cells: ['hidden', 40, 'hidden', 0], total: 50 });
});

test('ones alone are not told by how many they are', () => {
  expect(suppressColumn([1, 1, 1, 1, 1, 30]).cells).toEqual(Array(6).fill('hidden'));
});

test('where nothing is left to hide behind, the total is hidden', () => {
  expect(suppressColumn([3, 0])).toEqual({ cells: ['hidden', 0], total: 'hidden' });
  expect(suppressColumn([2, 1])).toEqual({ cells: ['hidden', 'hidden'], total: 'hidden' });
});

test('a count that stands alone is hidden from 1 to 4', () => {
  expect([0, 1, 4, 5].map(publishCount)).toEqual([0, 'hidden', 'hidden', 5]);
});

const columns = fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { maxLength: 14 });

test('no count from 1 to 4 is shown, neither as a cell nor as a total', () => {
  fc.assert(
    fc.property(columns, (counts) => {
      const { cells, total } = suppressColumn(counts);
      for (const shown of [...cells, total])
        if (shown !== 'hidden') expect(shown === 0 || shown >= smallestShown).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('whoever knows the total and the shown cells cannot work out any hidden one', () => {
  fc.assert(
    fc.property(columns, (counts) => {
      const { cells, total } = suppressColumn(counts);
      const hidden = cells.filter((cell) => cell === 'hidden').length;
      if (total === 'hidden' || hidden === 0) return;
      const left = total - cells.reduce<number>((sum, cell) => sum + (cell === 'hidden' ? 0 : cell), 0);
      // Each hidden cell holds at least one woman; the largest that one can be leaves one to each of the others.
      expect(left - (hidden - 1)).toBeGreaterThan(1);
      expect(left).toBeGreaterThanOrEqual(smallestShown);
      expect(hidden).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 2000 },
  );
});

test('what is shown is true', () => {
  fc.assert(
    fc.property(columns, (counts) => {
      suppressColumn(counts).cells.forEach((cell, index) => {
        if (cell !== 'hidden') expect(cell).toBe(counts[index]);
      });
    }),
  );
});
