import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateSystem } from './cell.js';
import { SerialDay } from './serial-day.js';

const systems = fc.constantFrom<DateSystem[]>('1900', '1904');
const shown = (serial: number, system: DateSystem): string | undefined => {
  const ms = SerialDay.toWallClock(serial, system);
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 19);
};

test.each([
  [1, '1900', '1900-01-01T00:00:00'],
  [59, '1900', '1900-02-28T00:00:00'],
  [61, '1900', '1900-03-01T00:00:00'],
  [45356, '1900', '2024-03-05T00:00:00'],
  [45356.520833333336, '1900', '2024-03-05T12:30:00'],
  [46327.354166666664, '1900', '2026-11-01T08:30:00'],
  [43894, '1904', '2024-03-05T00:00:00'],
  [0, '1904', '1904-01-01T00:00:00'],
  [2958465, '1900', '9999-12-31T00:00:00'],
] as const)('the serial %s of the %s system is %s', (serial, system, expected) => {
  expect(shown(serial, system)).toBe(expected);
});

test.each([0, 60, 60.5, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])(
  'the serial %s of the 1900 system is no day',
  (serial) => {
    expect(SerialDay.toWallClock(serial, '1900')).toBeUndefined();
  },
);

test('every second since 1904 survives the way to a serial and back', () => {
  const seconds = fc.integer({ min: Date.UTC(1904, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });
  fc.assert(
    fc.property(seconds, systems, (second, system) => {
      const ms = second * 1000;
      expect(SerialDay.toWallClock(SerialDay.ofWallClock(ms, system), system)).toBe(ms);
    }),
  );
});

test('the early days of 1900 survive too, in spite of the invented one', () => {
  for (let hour = 0; hour < 2400; hour++) {
    const ms = Date.UTC(1900, 0, 1, hour);
    expect(SerialDay.toWallClock(SerialDay.ofWallClock(ms, '1900'), '1900')).toBe(ms);
  }
});

test('the two systems number the same day 1,462 apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_950_000 }), (serial) => {
      expect(SerialDay.toWallClock(serial + 1462, '1900')).toBe(SerialDay.toWallClock(serial, '1904'));
    }),
  );
});
