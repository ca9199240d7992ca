import { expect, test } from 'vitest';
import { exactCount, exactTotal } from './exact.ts';

test('missing, zero and at least so much leave as three different things', () => {
  expect(exactCount({ state: 'missing', value: null })).toBeNull();
  expect(exactCount(null)).toBeNull();
  expect(exactCount({ state: 'known', value: 0 })).toBe(0);
  expect(exactCount({ state: 'censored', value: 100_000 })).toBe('≥100000');
  expect(exactTotal({ value: 0, reported: 0, censored: 0 })).toBeNull();
  expect(exactTotal({ value: 0, reported: 2, censored: 0 })).toBe(0);
  expect(exactTotal({ value: 100_123, reported: 2, censored: 1 })).toBe('≥100123');
});
