import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../../kernel/index.js';
import { bestHour } from './best-hour.js';
import { type OwnWork, type OwnWorks, ownAmong } from './own-works.js';
import { trendOf } from './trend.js';

const today = '2026-11-27' as CalendarDate;
const ago = (days: number) => CalendarDate.plusDays(today, -days);
const work = (days: number, more: Partial<OwnWork> = {}): OwnWork => ({
  publishedOn: ago(days),
  hour: null,
  title: `第 ${days} 天前`,
  plays: null,
  comments: null,
  ...more,
});
const known = (works: readonly OwnWork[], fromDays = 400): OwnWorks => ({
  works,
  known: { fromOn: ago(fromDays), untilOn: today },
});

test('a week that no export reaches is not known, which is not a week without works', () => {
  const trend = trendOf(known([work(1)], 20), [], null, today);
  expect(trend.weeks.map(({ works }) => works)).toEqual([...Array(9).fill(null), 0, 0, 1]);
  expect(trend.regularity).toEqual({ active: 1, of: 3 });
  expect(trendOf({ works: [], known: null }, [], null, today)).toMatchObject({
    regularity: null,
    originality: null,
    bestHour: null,
    nextStep: 'bring_in_export',
    replies: { comments: null, worksWithComments: 0 },
  });
});

test('what is passed on, or comes a second time, is not her own; a work without a title is on neither side', () => {
  const works = [work(9, { title: '米粑' }), work(5, { title: ' 米粑！' }), work(3, { title: '转载：通知' })];
  const { own, judged } = ownAmong([...works, work(1, { title: null })]);
  expect(own.map(({ title }) => title)).toEqual(['米粑']);
  expect(judged).toBe(3);
});

test('an hour is best beside another one, each told by three works', () => {
  const at = (hour: number, plays: number) => work(1, { hour, plays });
  const evening = [at(19, 900), at(19, 100), at(20, 500)];
  expect(bestHour(evening)).toBeNull();
  expect(bestHour([...evening, at(7, 90), at(7, 90), at(8, 90)])).toEqual({
    fromHour: 18,
    untilHour: 21,
    medianPlays: 500,
    works: 3,
  });
});

test.each([
  ['rest', known([work(1)]), [{ fromOn: ago(3), untilOn: null }], null],
  ['publish_one', known([work(40)]), [], null],
  ['answer_messages', known([work(1)]), [], { count: 2, countedOn: today }],
  ['make_own', known([work(3), work(2, { title: '转发' }), work(1, { title: '搬运' })]), [], null],
  ['keep_going', known([work(1)]), [], { count: 0, countedOn: today }],
] as const)('the next step is to %s', (nextStep, all, pauses, unanswered) => {
  expect(trendOf(all, pauses, unanswered, today).nextStep).toBe(nextStep);
});

const works = fc.array(
  fc.record({
    days: fc.nat(100),
    hour: fc.option(fc.nat(23), { nil: null }),
    plays: fc.option(fc.nat(5000), { nil: null }),
    title: fc.option(fc.constantFrom('米粑', '茶山', '转载', '橘子'), { nil: null }),
  }),
  { maxLength: 30 },
);

test('one work more never makes anybody less regular, and their order says nothing', () => {
  fc.assert(
    fc.property(works, fc.nat(80), (made, extra) => {
      const all = made.map(({ days, ...more }) => work(days, more));
      const before = trendOf(known(all), [], null, today);
      const after = trendOf(known([...all, work(extra)]), [], null, today);
      expect(after.regularity?.active ?? 0).toBeGreaterThanOrEqual(before.regularity?.active ?? 0);
      expect(trendOf(known(all.toReversed()), [], null, today)).toEqual(before);
    }),
  );
});

test('plays that nobody told change nothing, where plays of zero do', () => {
  fc.assert(
    fc.property(works, (made) => {
      const all = made.map(({ days, ...more }) => work(days, more));
      const silent = Array.from({ length: 5 }, () => work(1, { hour: 4, plays: null }));
      expect(bestHour([...all, ...silent])).toEqual(bestHour(all));
    }),
  );
  const told = [19, 19, 19].map((hour) => work(1, { hour, plays: 10 }));
  const zero = [4, 4, 4].map((hour) => work(1, { hour, plays: 0 }));
  expect(bestHour(told)).toBeNull();
  expect(bestHour([...told, ...zero])?.fromHour).toBe(18);
});

test('a pause never lowers the share of weeks with a work', () => {
  fc.assert(
    fc.property(works, fc.nat(80), fc.nat(40), (made, from, length) => {
      const all = known(made.map(({ days, ...more }) => work(days, more)));
      const pause = { fromOn: ago(from), untilOn: CalendarDate.plusDays(ago(from), length) };
      const without = trendOf(all, [], null, today).regularity as { active: number; of: number };
      const paused = trendOf(all, [pause], null, today).regularity;
      if (paused) expect(paused.active * without.of).toBeGreaterThanOrEqual(without.active * paused.of);
    }),
  );
});
