import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate, Count } from '../kernel/index.js';
import { deriveSteps, type FollowerObservation, type FollowerStep } from './growth.js';

const firstDay = '2026-01-01' as CalendarDate;
const day = (offset: number): CalendarDate => CalendarDate.plusDays(firstDay, offset);
const series = (...followers: readonly Count[]): readonly FollowerObservation[] =>
  followers.map((count, offset) => ({ on: day(offset), followers: count }));

const stocks = fc.nat({ max: 10_000_000 });
const counts = fc.oneof(
  { weight: 5, arbitrary: stocks.map(Count.known) },
  { weight: 1, arbitrary: stocks.map(Count.censored) },
  { weight: 2, arbitrary: fc.constant(Count.missing) },
);
const histories = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 700 }), counts), { selector: ([offset]) => offset, maxLength: 60 })
  .map((rows) => rows.toSorted(([a], [b]) => a - b))
  .map((rows): readonly FollowerObservation[] =>
    rows.map(([offset, followers]) => ({ on: day(offset), followers })),
  );

const lastStock = (history: readonly FollowerObservation[]): number =>
  history.reduce((stock, { followers }) => Count.lowerBound(followers) ?? stock, 0);

test('the first known count enters whole and says nothing about growth', () => {
  expect(deriveSteps(series(Count.known(6500)))).toEqual([
    { on: day(0), followersStep: 6500, followersGrowth: undefined, entry: 1, isCensored: false },
  ]);
});

test('each later known count enters by its difference, losses included', () => {
  const steps = deriveSteps(series(Count.known(100), Count.known(130), Count.known(90)));
  expect(steps.map((step) => step.followersStep)).toEqual([100, 30, -40]);
  expect(steps.map((step) => step.followersGrowth)).toEqual([undefined, 30, -40]);
});

test('a missing count is no observation, and the next known count covers the gap', () => {
  const steps = deriveSteps(series(Count.missing, Count.known(100), Count.missing, Count.known(120)));
  expect(steps).toEqual([
    { on: day(1), followersStep: 100, followersGrowth: undefined, entry: 1, isCensored: false },
    { on: day(3), followersStep: 20, followersGrowth: 20, entry: 0, isCensored: false },
  ]);
});

test('a count of zero is an observation', () => {
  const steps = deriveSteps(series(Count.known(100), Count.known(0), Count.known(5)));
  expect(steps.map((step) => step.followersGrowth)).toEqual([undefined, -100, 5]);
});

test('a censored count enters by its lower bound and flags its own step and the next', () => {
  const steps = deriveSteps(
    series(Count.known(90_000), Count.censored(100_000), Count.known(120_000), Count.known(120_001)),
  );
  expect(steps.map((step) => step.followersStep)).toEqual([90_000, 10_000, 20_000, 1]);
  expect(steps.map((step) => step.isCensored)).toEqual([false, true, true, false]);
});

test('a closing takes the whole count out of the stock and is no loss of growth', () => {
  const [opened, grown, closed] = series(Count.known(100), Count.known(130), Count.known(0));
  if (!opened || !grown || !closed) throw new Error('The series is too short.');
  const steps = deriveSteps([opened, grown, { ...closed, closes: true }]);
  expect(steps.map((step) => step.followersStep)).toEqual([100, 30, -130]);
  expect(steps.map((step) => step.followersGrowth)).toEqual([undefined, 30, undefined]);
  expect(steps.map((step) => step.entry)).toEqual([1, 0, -1]);
});

test('the closing of an account that was never counted takes nobody out', () => {
  const [only] = series(Count.known(0));
  if (!only) throw new Error('The series is too short.');
  expect(deriveSteps([{ ...only, closes: true }]).map((step) => step.entry)).toEqual([0]);
});

test('entries add up to whether the account is in the stock', () => {
  const withClosings = fc
    .tuple(histories, fc.infiniteStream(fc.boolean()))
    .map(([history, closes]) =>
      history.map((observation) => ({ ...observation, closes: closes.next().value === true })),
    );
  fc.assert(
    fc.property(withClosings, (history) => {
      const entries = deriveSteps(history).reduce((sum, step) => sum + step.entry, 0);
      const last = history.findLast(({ followers }) => !Count.isMissing(followers));
      expect(entries).toBe(last && !last.closes ? 1 : 0);
    }),
  );
});

test('a day told twice, or out of order, is a fault', () => {
  const [first, second] = series(Count.known(1), Count.known(2));
  if (!first || !second) throw new Error('The series is too short.');
  expect(() => deriveSteps([second, first])).toThrow(RangeError);
  expect(() => deriveSteps([first, first])).toThrow(RangeError);
});

test('the steps add up to the last known stock', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const sum = deriveSteps(history).reduce((total, step) => total + step.followersStep, 0);
      expect(sum).toBe(lastStock(history));
    }),
  );
});

test('without closings, growth adds up to the last known stock less the first', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const steps = deriveSteps(history);
      const growth = steps.reduce((total, step) => total + (step.followersGrowth ?? 0), 0);
      expect(growth).toBe(lastStock(history) - (steps[0]?.followersStep ?? 0));
    }),
  );
});

test('a correction changes its own day and the next observed one, and no other', () => {
  const corrected = fc.tuple(histories, fc.nat({ max: 700 }), counts);
  fc.assert(
    fc.property(corrected, ([history, offset, followers]) => {
      const on = day(offset);
      const others = history.filter((observation) => observation.on !== on);
      const after = [...others, { on, followers }].toSorted((a, b) => (a.on < b.on ? -1 : 1));
      const next = others.find((each) => each.on > on && !Count.isMissing(each.followers))?.on;
      const untouched = (steps: readonly FollowerStep[]) =>
        steps.filter((step) => step.on !== on && step.on !== next);
      expect(untouched(deriveSteps(after))).toEqual(untouched(deriveSteps(history)));
    }),
  );
});
