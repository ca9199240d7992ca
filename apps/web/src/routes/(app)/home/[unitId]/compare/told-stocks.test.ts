import { expect, test } from 'vitest';
import { stockWords, toldStock } from './told-stocks.ts';

test('followers that no account told are missing, and no zero', () => {
  const untold = { followers: 0, followersGrowth: 0, reportingAccounts: 0 };
  for (const stock of ['followers', 'followersGrowth'] as const) {
    expect(toldStock(untold, stock)).toBeNull();
    expect(stockWords(untold, stock, 'zh')).toBe('未报');
  }
});

test('followers that were told are a number, zero too', () => {
  const told = { followers: 0, followersGrowth: -35, reportingAccounts: 1 };
  expect(toldStock(told, 'followers')).toBe(0);
  expect(stockWords(told, 'followers', 'zh')).toBe('0');
  expect(stockWords(told, 'followersGrowth', 'zh')).toBe('−35');
});
