import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate, CalendarMonth } from './calendar-date.js';

const first = '1900-01-01' as CalendarDate;
const dates = fc.nat({ max: 80_000 }).map((days) => CalendarDate.plusDays(first, days));

test.each(['2024-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])('%s is a calendar date', (text) => {
  expect(CalendarDate.parse(text)).toBe(text);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '0999-12-31',
  '2026-1-1',
  '2026-01-01T00:00Z',
  '',
])('"%s" is refused as a date', (text) => {
  expect(CalendarDate.parse(text)).toMatchObject({ refused: true, code: 'NotADate' });
});

test('a day that the month does not have is refused rather than carried over', () => {
  expect(CalendarDate.of(2026, 2, 30)).toMatchObject({ code: 'NotADate' });
  expect(CalendarDate.of(26, 2, 3)).toMatchObject({ code: 'NotADate' });
});

test('what is printed reads the same again', () => {
  fc.assert(
    fc.property(dates, (on) => {
      expect(CalendarDate.parse(on)).toBe(on);
    }),
  );
});

test('going forward and back by the same days returns to the day', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -50_000, max: 50_000 }), (on, days) => {
      const there = CalendarDate.plusDays(on, days);
      expect(CalendarDate.daysBetween(on, there)).toBe(days);
      expect(CalendarDate.plusDays(there, -days)).toBe(on);
    }),
  );
});

test('dates compare as text in the order of time', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(Math.sign(CalendarDate.daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    }),
  );
});

test('a day is in its month, between the first day and that of the next', () => {
  fc.assert(
    fc.property(dates, (on) => {
      const month = CalendarDate.monthOf(on);
      expect(CalendarMonth.firstDay(month) <= on).toBe(true);
      expect(on < CalendarMonth.firstDay(CalendarMonth.plus(month, 1))).toBe(true);
    }),
  );
});

test('going forward and back by the same months returns to the month', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -1000, max: 1000 }), (on, months) => {
      const month = CalendarDate.monthOf(on);
      expect(CalendarMonth.plus(CalendarMonth.plus(month, months), -months)).toBe(month);
    }),
  );
});

test('the month after December is January of the next year', () => {
  expect(CalendarMonth.plus('2025-12' as CalendarMonth, 1)).toBe('2026-01');
  expect(CalendarMonth.plus('2026-01' as CalendarMonth, -1)).toBe('2025-12');
});
