import { expect, test } from 'vitest';
import { Tier, tiers } from './tier.js';

test('the five tiers stand from the province at depth 1 to the village at depth 5', () => {
  expect(tiers.map(Tier.depth)).toEqual([1, 2, 3, 4, 5]);
  expect([Tier.atDepth(1), Tier.atDepth(5)]).toEqual(['province', 'village']);
});

test('there is no tier above the province, below the village or outside the five', () => {
  expect([Tier.above('province'), Tier.below('village')]).toEqual([undefined, undefined]);
  expect([0, 6, -1, 1.5].map(Tier.atDepth)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each(tiers)('the tier %s is the one below the tier above it, and found at its depth', (tier) => {
  const above = Tier.above(tier);
  if (above) expect(Tier.below(above)).toBe(tier);
  expect(Tier.atDepth(Tier.depth(tier))).toBe(tier);
});

test('only the names of the five tiers are tiers', () => {
  expect(tiers.every(Tier.matches)).toBe(true);
  expect(['', 'city', 'Village', 'toString'].filter(Tier.matches)).toEqual([]);
});
