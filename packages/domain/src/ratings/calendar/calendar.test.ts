import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate, Refusal } from '../../kernel/index.js';
import { Deadline } from './deadline.js';
import { stateCouncilDays } from './state-council-days.js';
import { WorkingDays } from './working-days.js';

const on = (text: string): CalendarDate => CalendarDate.parse(text) as CalendarDate;
const days = fc.nat({ max: 1095 }).map((offset) => CalendarDate.plusDays(on('2024-01-01'), offset));
const weekday = (day: CalendarDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

test.each([
  ['2026-02-14', true, 'a Saturday worked before the Spring Festival'],
  ['2026-02-16', false, 'a Monday of the Spring Festival'],
  ['2026-11-27', true, 'a Friday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2025-10-08', false, 'a Wednesday of the National Day and the Mid-Autumn Festival'],
  ['2025-10-11', true, 'a Saturday worked for it'],
  ['2024-02-09', true, 'the Friday before the Spring Festival, which was not off by the notice'],
])('%s is worked: %s, being %s', (day, isWorked) => {
  expect(WorkingDays.isWorked(on(day))).toBe(isWorked);
});

test('a year has the working days that its notice leaves: 251, 248 and 248', () => {
  const inYear = (year: number) => WorkingDays.between(on(`${year - 1}-12-31`), on(`${year}-12-31`));
  expect([2024, 2025, 2026].map(inYear)).toEqual([251, 248, 248]);
});

test('every announced day off lies in its year, and only days at weekends are worked instead', () => {
  for (const { year, off, worked } of stateCouncilDays) {
    for (const [first, last] of off) {
      expect([CalendarDate.parse(first), CalendarDate.parse(last)]).toEqual([first, last]);
      expect(first.startsWith(`${year}-`) && first <= last).toBe(true);
    }
    for (const day of worked) expect([day, weekday(day) % 6]).toEqual([day, 0]);
  }
});

test('a window over the Spring Festival is as long as its working days', () => {
  expect(WorkingDays.after(on('2026-02-13'), 5)).toEqual({ on: '2026-02-27', isProvisional: false });
});

test('a window that reaches a year not yet announced says that it is provisional', () => {
  expect(WorkingDays.after(on('2026-12-30'), 1)).toEqual({ on: '2026-12-31', isProvisional: false });
  expect(WorkingDays.after(on('2026-12-30'), 2)).toEqual({ on: '2027-01-01', isProvisional: true });
});

test('a window ends on a working day and holds exactly its working days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (from, length) => {
      const end = WorkingDays.after(from, length).on;
      expect(WorkingDays.isWorked(end)).toBe(true);
      expect(WorkingDays.between(from, end)).toBe(length);
    }),
    { numRuns: 200 },
  );
});

test('a window of no days is a fault', () => {
  expect(() => WorkingDays.after(on('2026-01-05'), 0)).toThrow(RangeError);
});

test('an extension lengthens a deadline by its working days and is kept with its reason', () => {
  const set = Deadline.set(on('2026-11-27'), 5);
  expect(Deadline.dueOn(set)).toBe('2026-12-04');
  const extended = Deadline.extend(set, { on: on('2026-12-03'), days: 2, reason: '停电两天' });
  if (Refusal.is(extended)) throw new Error(extended.message);
  expect(Deadline.dueOn(extended)).toBe('2026-12-08');
  expect(extended.extensions).toEqual([{ on: '2026-12-03', days: 2, reason: '停电两天' }]);
});

test.each([
  [0, '停电', 'NotAnExtension'],
  [61, '停电', 'NotAnExtension'],
  [2, ' ', 'NoReason'],
])('an extension of %i days for "%s" is refused', (length, reason, code) => {
  const set = Deadline.set(on('2026-11-27'), 5);
  expect(Deadline.extend(set, { on: on('2026-12-03'), days: length, reason })).toMatchObject({ code });
});
