import { expect, test } from 'vitest';
import { figuresKey } from './figures-key.ts';

const none = { value: 0, reported: 0, censored: 0 };
const now = { followers: 5, accounts: 1, reportingAccounts: 1, lastReportedOn: '2026-03-01' };
const month = {
  ...{ from: '2026-03-01', to: '2026-03-04', followers: 5, followersGrowth: 0 },
  ...{ posts: none, reads: none, plays: none, likes: none },
};
const key = figuresKey({ now, months: [month] });

test('figures are news when one of them changes, a first zero included, and not when a day went by', () => {
  expect(figuresKey({ now, months: [{ ...month, to: '2026-03-05' }] })).toBe(key);
  expect(figuresKey({ now: { ...now, followers: 6 }, months: [month] })).not.toBe(key);
  expect(figuresKey({ now, months: [{ ...month, plays: { ...none, reported: 1 } }] })).not.toBe(key);
});

test('earlier months are no news', () => {
  const before = { ...month, from: '2026-02-01', followersGrowth: 9 };
  expect(figuresKey({ now, months: [before, month] })).toBe(key);
});
