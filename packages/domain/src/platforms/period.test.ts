import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../kernel/index.js';
import { Period, periodKinds } from './period.js';

const day = (text: string) => text as CalendarDate;

test.each([
  ['day', '2026-02-28', '2026-02-28'],
  ['week', '2026-02-23', '2026-03-01'],
  ['month', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-01-01', '2026-03-31'],
  ['year', '2026-01-01', '2026-12-31'],
] as const)('the %s that 28 February 2026, a Saturday, lies in runs from %s to %s', (kind, from, to) => {
  expect(Period.containing(kind, day('2026-02-28'))).toEqual({ from, to });
});

test('periods of a kind follow each other without gap or overlap, and hold their day', () => {
  const days = fc
    .integer({ min: -5000, max: 5000 })
    .map((offset) => CalendarDate.plusDays(day('2024-02-29'), offset));
  fc.assert(
    fc.property(fc.constantFrom(...periodKinds), days, (kind, on) => {
      const period = Period.containing(kind, on);
      expect(period.from <= on && on <= period.to).toBe(true);
      expect(CalendarDate.plusDays(Period.before(kind, period).to, 1)).toBe(period.from);
      expect(Period.containing(kind, period.from)).toEqual(period);
      expect(Period.containing(kind, period.to)).toEqual(period);
    }),
  );
});
