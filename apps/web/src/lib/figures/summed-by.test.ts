import { expect, test } from 'vitest';
import type { PeriodFigures } from './figures.query.ts';
import { summedBy } from './summed-by.ts';

const none = { value: 0, reported: 0, censored: 0 };

const day = (on: string, told: Partial<PeriodFigures> = {}): PeriodFigures => ({
  ...{ from: on, to: on, followers: 0, followersGrowth: 0 },
  ...{ posts: none, reads: none, plays: none, likes: none },
  ...told,
});

test('a week is its days summed, its stock that of its last day', () => {
  const [week] = summedBy('week', [
    day('2026-03-02', { followers: 100, followersGrowth: 5, plays: { value: 7, reported: 2, censored: 0 } }),
    day('2026-03-03', { followers: 98, followersGrowth: -2 }),
    day('2026-03-08', { followers: 120, followersGrowth: 22, plays: { value: 3, reported: 1, censored: 0 } }),
  ]);
  expect(week).toMatchObject({
    ...{ from: '2026-03-02', to: '2026-03-08', followers: 120, followersGrowth: 25 },
    plays: { value: 10, reported: 3, censored: 0 },
  });
});

test('what nobody reported stays apart from zero, and one lower bound makes the sum one', () => {
  const [week] = summedBy('week', [
    day('2026-03-02', { reads: { value: 0, reported: 1, censored: 0 } }),
    day('2026-03-03', { plays: { value: 100_000, reported: 1, censored: 1 } }),
    day('2026-03-04', { plays: { value: 5, reported: 1, censored: 0 } }),
  ]);
  expect(week).toMatchObject({
    likes: none,
    reads: { value: 0, reported: 1 },
    plays: { value: 100_005, reported: 2, censored: 1 },
  });
});

test('weeks begin on Monday, also over the turn of a year; years are of their months', () => {
  const spans = (kind: 'day' | 'week' | 'year', on: readonly string[]) =>
    summedBy(
      kind,
      on.map((each) => day(each)),
    ).map(({ from, to }) => [from, to]);
  expect(spans('week', ['2025-12-28', '2025-12-29', '2026-01-04', '2026-01-05'])).toEqual([
    ['2025-12-28', '2025-12-28'],
    ['2025-12-29', '2026-01-04'],
    ['2026-01-05', '2026-01-05'],
  ]);
  expect(spans('year', ['2025-11-01', '2025-12-01', '2026-01-01'])).toEqual([
    ['2025-11-01', '2025-12-01'],
    ['2026-01-01', '2026-01-01'],
  ]);
  expect(spans('day', ['2026-01-01', '2026-01-02'])).toHaveLength(2);
  expect(spans('day', [])).toEqual([]);
});
