import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../../kernel/index.js';
import { answerDueOn, byWaiting, type Pause, waitedDays } from './coaching-clock.js';
import { type DraftEvent, DraftState, draftEvents, readRemarks } from './draft-state.js';

const day = (text: string) => text as CalendarDate;
/** Monday to Friday, by counting from a Monday. */
const weekdays = (on: CalendarDate) => {
  const offset = CalendarDate.daysBetween(day('2026-01-05'), on);
  return ((offset % 7) + 7) % 7 < 5;
};

test('a draft sent on a Friday has waited one working day on Monday, and is due on Wednesday', () => {
  expect(waitedDays(day('2026-11-20'), day('2026-11-22'), [], weekdays)).toBe(0);
  expect(waitedDays(day('2026-11-20'), day('2026-11-23'), [], weekdays)).toBe(1);
  expect(answerDueOn(day('2026-11-20'), [], weekdays)).toBe('2026-11-25');
});

test('a pause stops the clock and moves the day it is due', () => {
  const harvest = [{ fromOn: day('2026-11-23'), untilOn: day('2026-11-25') }];
  expect(waitedDays(day('2026-11-20'), day('2026-11-26'), harvest, weekdays)).toBe(1);
  expect(answerDueOn(day('2026-11-20'), harvest, weekdays)).toBe('2026-11-30');
});

test('a pause without an end keeps it open when it is due', () => {
  expect(answerDueOn(day('2026-11-20'), [{ fromOn: day('2026-11-21'), untilOn: null }], weekdays)).toBeNull();
});

const offsets = fc.nat(120);
const pausesOf = fc
  .array(fc.tuple(offsets, fc.option(fc.nat(30), { nil: null })), { maxLength: 4 })
  .map((made) =>
    made.map(([from, length]): Pause => {
      const fromOn = CalendarDate.plusDays(day('2026-01-01'), from);
      return { fromOn, untilOn: length === null ? null : CalendarDate.plusDays(fromOn, length) };
    }),
  );

test('waiting never runs backwards, a pause never makes it longer, and it counts working days only', () => {
  fc.assert(
    fc.property(offsets, offsets, pausesOf, (sent, later, pauses) => {
      const sentOn = CalendarDate.plusDays(day('2026-01-01'), sent);
      const today = CalendarDate.plusDays(sentOn, later);
      const waited = waitedDays(sentOn, today, pauses, weekdays);
      expect(waitedDays(sentOn, CalendarDate.plusDays(today, 1), pauses, weekdays)).toBeGreaterThanOrEqual(
        waited,
      );
      expect(waited).toBeLessThanOrEqual(waitedDays(sentOn, today, [], weekdays));
      expect(waited).toBeLessThanOrEqual(Math.ceil((later / 7) * 5) + 2);
    }),
    { numRuns: 300 },
  );
});

test('a draft is due on the day on which it has waited as long as a coach may take', () => {
  fc.assert(
    fc.property(offsets, pausesOf, (sent, pauses) => {
      const sentOn = CalendarDate.plusDays(day('2026-01-01'), sent);
      const dueOn = answerDueOn(sentOn, pauses, weekdays);
      if (dueOn) expect(waitedDays(sentOn, dueOn, pauses, weekdays)).toBe(3);
    }),
    { numRuns: 200 },
  );
});

test('a queue is in the order of waiting', () => {
  const queue = [
    { id: 'a', waitedDays: 0, sentAt: '2026-11-20T09' },
    { id: 'b', waitedDays: 2, sentAt: '2026-11-18T09' },
    { id: 'c', waitedDays: 2, sentAt: '2026-11-18T08' },
  ];
  expect(queue.toSorted(byWaiting).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test.each<[DraftState, readonly DraftEvent[]]>([
  ['sent', ['answer', 'take_back']],
  ['answered', ['send_again']],
  ['taken_back', ['send_again']],
])('when a draft is %s, only %j can happen', (state, events) => {
  expect(draftEvents.filter((event) => DraftState.allows(state, event))).toEqual(events);
});

test('an answer is read line by line: times make remarks about a moment, and the whole comes last', () => {
  expect(readRemarks('整体很好\n1：05 声音小了\n0:12 灯光太暗\n\n')).toEqual([
    { atSecond: 12, text: '灯光太暗' },
    { atSecond: 65, text: '声音小了' },
    { atSecond: null, text: '整体很好' },
  ]);
  expect(readRemarks(' \n')).toMatchObject({ code: 'NothingSaid' });
});
