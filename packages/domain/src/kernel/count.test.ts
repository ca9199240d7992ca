import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Count } from './count.js';

const naturals = fc.nat({ max: Number.MAX_SAFE_INTEGER });

test('missing, zero and censored are three things', () => {
  const all = [Count.missing, Count.known(0), Count.censored(0)];
  expect(new Set(all.map((count) => JSON.stringify(count))).size).toBe(3);
  expect(all.map(Count.isMissing)).toEqual([true, false, false]);
  expect(all.map(Count.lowerBound)).toEqual([undefined, 0, 0]);
});

test('a known count is its own lower bound, and a censored one keeps what it is at least', () => {
  fc.assert(
    fc.property(naturals, (value) => {
      expect(Count.lowerBound(Count.known(value))).toBe(value);
      expect(Count.lowerBound(Count.censored(value))).toBe(value);
      expect(Count.known(value)).not.toEqual(Count.censored(value));
    }),
  );
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is not a count', (value) => {
  expect(() => Count.known(value)).toThrow(RangeError);
  expect(() => Count.censored(value)).toThrow(RangeError);
});

test('a count cannot be altered', () => {
  expect([Count.missing, Count.known(1), Count.censored(1)].every(Object.isFrozen)).toBe(true);
});
