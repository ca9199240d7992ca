import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Count } from './count.js';
import { Total } from './total.js';

const naturals = fc.nat({ max: 1_000_000_000 });
const lists = fc.array(
  fc.oneof(naturals.map(Count.known), naturals.map(Count.censored), fc.constant(Count.missing)),
);

test('a total says how many reported, how many did not, and how many were censored', () => {
  const counts = [Count.known(5), Count.known(0), Count.missing, Count.censored(100_000)];
  expect(Total.of(counts)).toEqual({ value: 100_005, reported: 3, missing: 1, censored: 1 });
});

test('nobody reporting is not the same as everybody reporting zero', () => {
  expect(Total.of([Count.missing])).not.toEqual(Total.of([Count.known(0)]));
  expect(Total.of([])).toEqual(Total.none);
});

test('the order of the counts does not matter', () => {
  const shuffled = lists.chain((counts) =>
    fc.tuple(
      fc.constant(counts),
      fc.shuffledSubarray(counts, { minLength: counts.length, maxLength: counts.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([counts, other]) => {
      expect(Total.of(other)).toEqual(Total.of(counts));
    }),
  );
});

test('the total of two lists is the sum of their totals, and none adds nothing', () => {
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      expect(Total.plus(Total.of(a), Total.of(b))).toEqual(Total.of([...a, ...b]));
      expect(Total.plus(Total.of(a), Total.none)).toEqual(Total.of(a));
    }),
  );
});

test('a total is a lower bound exactly when something is censored', () => {
  fc.assert(
    fc.property(lists, (counts) => {
      const censored = counts.some((count) => count.state === 'censored');
      expect(Total.isLowerBound(Total.of(counts))).toBe(censored);
    }),
  );
});

test('each count either reports or is missing', () => {
  fc.assert(
    fc.property(lists, (counts) => {
      const { reported, missing, censored } = Total.of(counts);
      expect(reported + missing).toBe(counts.length);
      expect(censored).toBeLessThanOrEqual(reported);
    }),
  );
});
