import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../../kernel/index.js';
import { nextInLine, type WaitingEnrolment } from './next-in-line.js';

const today = '2026-11-28' as CalendarDate;
const tomorrow = CalendarDate.plusDays(today, 1);
const list: readonly WaitingEnrolment[] = [
  { id: 'first', quotaLeft: 0 },
  { id: 'second', quotaLeft: 1 },
  { id: 'third', quotaLeft: null },
];

test('who waits longest moves up, unless the seats of her unit are used up', () => {
  expect(nextInLine(list, { seatsLeft: 1, firstOn: tomorrow }, today)?.id).toBe('second');
  expect(nextInLine(list.slice(0, 1), { seatsLeft: 1, firstOn: tomorrow }, today)).toBeUndefined();
});

test('nobody moves up from the first day on', () => {
  expect(nextInLine(list, { seatsLeft: 1, firstOn: today }, today)).toBeUndefined();
});

test('nobody moves up without a seat, and nobody is passed over who could have had it', () => {
  const waiting = fc.array(
    fc.record({ id: fc.uuid(), quotaLeft: fc.option(fc.integer({ min: -1, max: 3 })) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(waiting, fc.integer({ min: -2, max: 3 }), (women, seatsLeft) => {
      const next = nextInLine(women, { seatsLeft, firstOn: tomorrow }, today);
      const could = women.filter(({ quotaLeft }) => quotaLeft === null || quotaLeft > 0);
      expect(next).toBe(seatsLeft > 0 ? could[0] : undefined);
    }),
    { numRuns: 200 },
  );
});
