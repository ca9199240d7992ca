import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ratio } from './ratio.js';

const naturals = fc.nat({ max: 1_000_000 });

test('a rate never exceeds 1, and what would is no ratio', () => {
  fc.assert(
    fc.property(naturals, naturals, (part, whole) => {
      const ratio = Ratio.of(part, whole);
      if (whole === 0 || part > whole) expect(ratio).toBeUndefined();
      else expect(ratio).toBeCloseTo(part / whole, 12);
    }),
  );
});

test('a share of nothing is no ratio', () => {
  expect(Ratio.of(0, 0)).toBeUndefined();
  expect(Ratio.of(-1, 4)).toBeUndefined();
  expect(Ratio.of(Number.NaN, 4)).toBeUndefined();
});

test.each([
  [0, true],
  [1, true],
  [0.625, true],
  [1.000001, false],
  [-0.1, false],
  [Number.NaN, false],
])('%s is a ratio: %s', (value, matches) => {
  expect(Ratio.matches(value)).toBe(matches);
});
