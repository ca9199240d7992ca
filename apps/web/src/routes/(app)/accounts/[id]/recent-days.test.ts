import { expect, it } from 'vitest';
import type { Day } from './account.query.ts';
import { recentDays } from './recent-days.server.ts';

const missing = { state: 'missing', value: null } as const;
const day = (told: Partial<Day>): Day => ({
  on: '2026-03-01',
  followers: missing,
  posts: missing,
  reads: missing,
  plays: missing,
  likes: missing,
  comments: missing,
  shares: missing,
  ...told,
});
const known = (value: number) => ({ state: 'known', value }) as const;
const charted = (days: readonly Day[]) => recentDays(days, '2026-03-01', 3, 'zh').map(({ key }) => key);

it('draws an account by what its platform tells: reads of articles, plays of videos, or both', () => {
  expect(charted([day({ reads: known(5) })])).toEqual(['followers', 'reads']);
  expect(charted([day({ plays: known(0) })])).toEqual(['followers', 'plays']);
  expect(charted([day({ plays: known(3), reads: known(5) })])).toEqual(['followers', 'plays', 'reads']);
});

it('draws plays with nothing in it where neither was told', () => {
  expect(charted([])).toEqual(['followers', 'plays']);
});
