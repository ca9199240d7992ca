import { expect, it } from 'vitest';
import type { PeriodFigures } from './figures.query.ts';
import { toldBefore } from './told-before.ts';

const total = (reported: number) => ({ value: 7, reported, censored: 0 });
const period = (plays: number, posts = 0): PeriodFigures => ({
  from: '2026-01-01',
  to: '2026-01-31',
  followers: 1,
  followersGrowth: 0,
  posts: total(posts),
  reads: total(0),
  plays: total(plays),
  likes: total(0),
});
const told = (
  shown: readonly PeriodFigures[],
  earlier: readonly (PeriodFigures | undefined)[],
  metric: 'plays' | 'followers' = 'plays',
) => toldBefore({ kind: 'month', shown, earlier }, metric);

it('says how little the earlier line rests on where fewer than half as many reports came in', () => {
  expect(told([period(60), period(40)], [period(25), undefined])).toBe(0.25);
});

it('says nothing where the two lines rest on about as much', () => {
  expect(told([period(60)], [period(30)])).toBeNull();
  expect(told([period(60)], [period(90)])).toBeNull();
});

it('judges followers by the reports of works they came with', () => {
  expect(told([period(0, 10)], [period(0, 1)], 'followers')).toBe(0.1);
});

it('has nothing to compare where nobody reports now', () => {
  expect(told([period(0)], [period(5)])).toBeNull();
});
