import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Count } from '../kernel/index.js';
import { ReachActivity, type ReachCounts } from './activity.js';
import { diagnose } from './diagnose.js';
import { bci } from './formulas/bci.js';
import { bvci20 } from './formulas/bvci.js';
import { draftFormula } from './formulas/own-weights.js';
import { wci142, wci142WithoutShares } from './formulas/wci.js';
import { ReachPoints } from './points.js';

const known = (counts: Partial<Record<keyof ReachCounts, number>>): Partial<ReachCounts> =>
  Object.fromEntries(Object.entries(counts).map(([metric, value]) => [metric, Count.known(value)]));

const month = ReachActivity.of(
  30,
  known({ posts: 20, reads: 30_000, wows: 200, likes: 300, shares: 400 }),
  known({ reads: 5000, wows: 40, likes: 60, shares: 80 }),
  known({ reads: 15_000, wows: 100, likes: 150, shares: 200 }),
);
const textOf = (...asked: Parameters<typeof diagnose>) => {
  const found = diagnose(...asked);
  return found && ReachPoints.text(found.points);
};

test('the published example of WCI V14.2 comes to 492.35', () => {
  expect(textOf(wci142, month)).toBe('492.35');
  expect(diagnose(wci142, month)?.isLowerBound).toBe(false);
});

test('without forwards the same example comes to 539.32', () => {
  expect(textOf(wci142WithoutShares, month)).toBe('539.32');
});

test('BCI and BVCI add up their weighted logarithms', () => {
  const weibo = ReachActivity.of(30, known({ posts: 9, shares: 99, comments: 19, likes: 49 }));
  const byHand =
    160 * (0.2 * Math.log(10) + 0.8 * (0.4 * Math.log(100) + 0.4 * Math.log(20) + 0.2 * Math.log(50)));
  expect(textOf(bci, weibo)).toBe(byHand.toFixed(2));
  const bilibili = ReachActivity.of(
    10,
    known({ posts: 4, plays: 5000, comments: 70, followers: 900, followersGrowth: 12 }),
  );
  const [x1, x2, x3, x4, x5] = [4, 500, 7, 900, 12].map((x) => Math.log(x + 1)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  expect(textOf(bvci20, bilibili)).toBe(
    (100 * (0.15 * x1 + 0.25 * x2 + 0.3 * x3 + 0.18 * x4 + 0.12 * x5)).toFixed(2),
  );
});

test('every formula weighs its metrics to 1 in all', () => {
  for (const { terms } of [wci142, wci142WithoutShares, bci, bvci20, draftFormula])
    expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
});

test('what is missing adds nothing and makes the points a lower bound; zero does not', () => {
  const zero = diagnose(bci, ReachActivity.of(7, known({ posts: 1, shares: 0, comments: 0, likes: 0 })));
  const missing = diagnose(bci, ReachActivity.of(7, known({ posts: 1 })));
  expect([zero?.isLowerBound, missing?.isLowerBound]).toEqual([false, true]);
  expect(missing?.terms.map(({ value }) => value)).toEqual([1, null, null, null]);
  expect(diagnose(bci, ReachActivity.of(7, known({ followers: 5 })))).toBeUndefined();
});

test('a censored count enters by its lower bound and makes the points one', () => {
  const activity = ReachActivity.of(
    30,
    { ...month.whole, reads: Count.censored(100_000) },
    month.peaks,
    month.headlines,
  );
  expect(diagnose(wci142, activity)).toMatchObject({ isLowerBound: true });
});

test('no works means no reads by work, not a division by zero', () => {
  const idle = ReachActivity.of(7, known({ posts: 0, reads: 80 }));
  const byWork = diagnose(wci142, idle)?.terms.find(
    ({ basis, metric }) => basis === 'by_work' && metric === 'reads',
  );
  expect(byWork?.value).toBe(0);
});

test('the terms explain the points: their sum, to the power, times the scale', () => {
  const counts = fc.record(
    Object.fromEntries(
      ['posts', 'reads', 'plays', 'likes', 'comments', 'shares', 'followers'].map((metric) => [
        metric,
        fc.nat({ max: 1e7 }),
      ]),
    ),
  );
  fc.assert(
    fc.property(counts, fc.constantFrom(wci142, bci, bvci20, draftFormula), (some, formula) => {
      const found = diagnose(formula, ReachActivity.of(30, known(some)));
      const sum = found?.terms.reduce((total, { summand }) => total + summand, 0) ?? 0;
      expect(found && ReachPoints.text(found.points)).toBe((formula.scale * sum ** formula.power).toFixed(2));
    }),
  );
});
