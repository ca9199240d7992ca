import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate, Count, Total } from '../kernel/index.js';
import { dailyMetrics, metrics, Snapshot } from './metric.js';
import { type AccountHistory, periodFigures } from './period-figures.js';

const day = (offset: number): CalendarDate => CalendarDate.plusDays('2026-01-01' as CalendarDate, offset);
const on = (offset: number, told: Partial<Snapshot>) => ({
  on: day(offset),
  snapshot: { ...Snapshot.empty, ...told },
});

const naturals = fc.nat({ max: 1_000_000 });
const counts = fc.oneof(naturals.map(Count.known), naturals.map(Count.censored), fc.constant(Count.missing));
const snapshots = fc.record(
  Object.fromEntries(metrics.map((metric) => [metric, counts])),
) as fc.Arbitrary<Snapshot>;
const histories: fc.Arbitrary<AccountHistory> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 60 }), snapshots, fc.boolean()), {
    selector: ([at]) => at,
    maxLength: 8,
  })
  .map((days) =>
    days.toSorted(([a], [b]) => a - b).map(([at, snapshot, closes]) => ({ on: day(at), snapshot, closes })),
  );
const accounts = fc.array(histories, { maxLength: 4 });

test('a period tells the stock at its end, what it grew by, and what was counted within it', () => {
  const history: AccountHistory = [
    on(0, { followers: Count.known(100), plays: Count.known(9) }),
    on(5, { followers: Count.known(130), plays: Count.known(1) }),
    on(9, { followers: Count.known(120), plays: Count.missing }),
    on(20, { followers: Count.known(500) }),
  ];
  expect(periodFigures([history], day(5), day(10))).toMatchObject({
    followers: 120,
    followersGrowth: 20,
    reportingAccounts: 1,
    plays: { value: 1, reported: 1, missing: 1, censored: 0 },
  });
});

test('an account that enters within the period adds to the stock and not to the growth', () => {
  const entering: AccountHistory = [
    on(3, { followers: Count.known(900) }),
    on(4, { followers: Count.known(905) }),
  ];
  expect(periodFigures([entering], day(0), day(9))).toMatchObject({ followers: 905, followersGrowth: 5 });
});

test('the figures of two groups of accounts add up to those of both', () => {
  fc.assert(
    fc.property(accounts, accounts, (some, others) => {
      const [a, b, both] = [some, others, [...some, ...others]].map((each) =>
        periodFigures(each, day(10), day(40)),
      );
      for (const metric of dailyMetrics)
        expect(both?.[metric]).toEqual(Total.plus(a?.[metric] as Total, b?.[metric] as Total));
      for (const measure of ['followers', 'followersGrowth', 'reportingAccounts'] as const)
        expect(both?.[measure]).toBe((a?.[measure] as number) + (b?.[measure] as number));
    }),
  );
});

test('the figures of two adjoining periods add up, and the later one holds the stock', () => {
  fc.assert(
    fc.property(accounts, fc.integer({ min: 11, max: 39 }), (some, cut) => {
      const first = periodFigures(some, day(10), day(cut - 1));
      const second = periodFigures(some, day(cut), day(40));
      const whole = periodFigures(some, day(10), day(40));
      for (const metric of dailyMetrics)
        expect(whole[metric]).toEqual(Total.plus(first[metric], second[metric]));
      expect(whole.followersGrowth).toBe(first.followersGrowth + second.followersGrowth);
      expect(whole.followers).toBe(second.followers);
    }),
  );
});

test('an account is active in a period with a new work of its own, however many; without a word of works nothing is known', () => {
  const busy: AccountHistory = [
    on(1, { posts: Count.known(2) }),
    on(2, { posts: Count.censored(1) }),
    on(30, { posts: Count.known(5) }),
  ];
  const idle: AccountHistory = [on(1, { posts: Count.known(0) })];
  const silent: AccountHistory = [on(1, { followers: Count.known(9) })];
  const active = (some: readonly AccountHistory[], to = 9) =>
    periodFigures(some, day(0), day(to)).activeAccounts;
  expect(active([busy, idle, silent])).toEqual(Count.known(1));
  expect(active([busy], 40)).toEqual(Count.known(1));
  expect(active([idle])).toEqual(Count.known(0));
  expect(active([silent])).toEqual(Count.missing);
});

test('active accounts of two groups add up; of two adjoining periods they are at most the sum', () => {
  const activeIn = (some: readonly AccountHistory[], from: number, to: number): number =>
    Count.lowerBound(periodFigures(some, day(from), day(to)).activeAccounts) ?? 0;
  fc.assert(
    fc.property(accounts, accounts, fc.integer({ min: 11, max: 39 }), (some, others, cut) => {
      const [first, second, whole] = [
        activeIn(some, 10, cut - 1),
        activeIn(some, cut, 40),
        activeIn(some, 10, 40),
      ];
      expect(whole).toBeLessThanOrEqual(first + second);
      expect(whole).toBeGreaterThanOrEqual(Math.max(first, second));
      expect(activeIn([...some, ...others], 10, 40)).toBe(whole + activeIn(others, 10, 40));
    }),
  );
});
