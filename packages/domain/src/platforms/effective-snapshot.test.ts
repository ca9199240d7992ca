import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Count } from '../kernel/index.js';
import { type DailyReport, effectiveSnapshot, type WorkObservation } from './effective-snapshot.js';
import { dailyMetrics, metrics, Snapshot } from './metric.js';

const report = (told: Partial<Snapshot>): DailyReport => ({ told: { ...Snapshot.empty, ...told } });
const { posts: _, followers: __, ...nothingSeen } = Snapshot.empty;
const seen = (observation: Partial<WorkObservation>): WorkObservation => ({ ...nothingSeen, ...observation });

const naturals = fc.nat({ max: 1_000_000 });
const counts = fc.oneof(naturals.map(Count.known), naturals.map(Count.censored), fc.constant(Count.missing));
const snapshots = fc.record(
  Object.fromEntries(metrics.map((metric) => [metric, counts])),
) as fc.Arbitrary<Snapshot>;
const reports = fc.array(
  snapshots.map((told): DailyReport => ({ told })),
  { maxLength: 5 },
);

test('per metric, the last report that says something says it', () => {
  const merged = effectiveSnapshot([
    report({ followers: Count.known(100), plays: Count.known(7) }),
    report({ plays: Count.censored(10) }),
    report({ plays: Count.missing, likes: Count.known(0) }),
  ]);
  expect(merged).toEqual({
    ...Snapshot.empty,
    followers: Count.known(100),
    plays: Count.censored(10),
    likes: Count.known(0),
  });
});

test('what no report says, the works of the day add up to, each by its last observation', () => {
  const merged = effectiveSnapshot(
    [report({ plays: Count.known(1) })],
    [
      [seen({ plays: Count.known(50), likes: Count.known(5) }), seen({ likes: Count.known(9) })],
      [seen({ likes: Count.known(1), comments: Count.missing })],
    ],
  );
  expect(merged).toEqual({
    ...Snapshot.empty,
    posts: Count.known(2),
    plays: Count.known(1),
    likes: Count.known(10),
  });
});

test('a sum over works is a lower bound as soon as one of them is', () => {
  const merged = effectiveSnapshot(
    [],
    [[seen({ reads: Count.censored(100_000) })], [seen({ reads: Count.known(5) })]],
  );
  expect(merged?.reads).toEqual(Count.censored(100_005));
});

test('a work that was never seen is no work', () => {
  expect(effectiveSnapshot([], [[]])).toBeUndefined();
});

test('works say nothing about followers', () => {
  expect(effectiveSnapshot([], [[seen({ likes: Count.known(1) })]])?.followers).toEqual(Count.missing);
});

test('a closing has the last word on followers and on nothing else', () => {
  const closing: DailyReport = { ...report({ followers: Count.known(0) }), closes: true };
  const merged = effectiveSnapshot([closing, report({ followers: Count.known(80), plays: Count.known(3) })]);
  expect(merged).toMatchObject({ followers: Count.known(0), plays: Count.known(3) });
});

test('nothing told is nothing known', () => {
  expect(effectiveSnapshot([])).toBeUndefined();
  expect(effectiveSnapshot([report({})])).toBeUndefined();
});

test('the same report told again at the end changes no metric but its own', () => {
  fc.assert(
    fc.property(reports, snapshots, (earlier, told) => {
      const before = effectiveSnapshot(earlier) ?? Snapshot.empty;
      const after = effectiveSnapshot([...earlier, { told }]) ?? Snapshot.empty;
      for (const metric of metrics)
        expect(after[metric]).toEqual(Count.isMissing(told[metric]) ? before[metric] : told[metric]);
    }),
  );
});

test('telling what is known tells nothing new', () => {
  fc.assert(
    fc.property(reports, (told) => {
      const known = effectiveSnapshot(told);
      if (known) expect(effectiveSnapshot([...told, { told: known }])).toEqual(known);
    }),
  );
});

test('a daily report of every metric leaves nothing to the works', () => {
  const whole = fc.record(
    Object.fromEntries(metrics.map((metric) => [metric, naturals.map(Count.known)])),
  ) as fc.Arbitrary<Snapshot>;
  fc.assert(
    fc.property(whole, snapshots, (told, seenOnce) => {
      const merged = effectiveSnapshot([{ told }], [[seenOnce]]);
      for (const metric of dailyMetrics) expect(merged?.[metric]).toEqual(told[metric]);
    }),
  );
});
