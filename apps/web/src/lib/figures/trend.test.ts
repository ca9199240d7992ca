import { expect, it } from 'vitest';
import type { Month } from './figures.query.ts';
import { trendOf } from './trend.ts';

const total = (value: number | null) => ({
  value: value ?? 0,
  reported: value === null ? 0 : 1,
  censored: 0,
});

const month = (on: string, plays: number | null): Month => ({
  from: `${on}-01`,
  to: `${on}-28`,
  followers: 5000,
  followersGrowth: 0,
  posts: total(1),
  reads: total(null),
  plays: total(plays),
  likes: total(0),
});

const monthsUpTo = (length: number) =>
  Array.from({ length }, (_, at) => {
    const index = 2024 * 12 + at;
    return month(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, at);
  });

it('shows the last twelve months', () => {
  expect(trendOf(monthsUpTo(24), 'plays', 'zh').chart.columns.map(({ text }) => text)).toHaveLength(12);
});

it('sets each month beside the same month a year earlier', () => {
  const [now, before] = trendOf(monthsUpTo(24), 'plays', 'zh').chart.lines;
  expect([now?.words[0], before?.words[0]]).toEqual(['12', '0']);
});

it('compares with nothing where there is no earlier year', () => {
  expect(trendOf(monthsUpTo(7), 'plays', 'zh').chart.lines).toHaveLength(1);
});

it('compares with nothing where only one earlier month is known, which is no line', () => {
  expect(trendOf(monthsUpTo(13), 'plays', 'zh').chart.lines).toHaveLength(1);
});

it('takes months before anybody counted for unknown, not for 0 followers', () => {
  const before = { ...month('2026-01', null), followers: 0, posts: total(null) };
  const [line] = trendOf([before, month('2026-02', 5)], 'followers', 'zh').chart.lines;
  expect(line?.heights[0]).toBeNull();
});

it('leaves a gap, and says so, in a month nobody reported', () => {
  const [line] = trendOf([month('2026-01', 5), month('2026-02', null)], 'plays', 'zh').chart.lines;
  expect([line?.heights[1], line?.words[1]]).toEqual([null, '未报']);
});
