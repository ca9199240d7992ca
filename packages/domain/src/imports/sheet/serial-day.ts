import type { DateSystem } from './cell.js';

const dayMs = 86_400_000;
const secondMs = 1000;
/** Day 0 of each system as a wall clock would show it, in milliseconds since 1970. */
const zero = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) } as const;
/** The serial of the 29 February 1900 that the 1900 system invents; the days before it stand one further on. */
const inventedDay = 60;
const first = Date.UTC(1900, 0, 1);
const end = Date.UTC(10_000, 0, 1);

/**
 * A day, and a share of a day, as spreadsheets store it: a number of days. It has no zone: it is what a clock on the wall
 * would show, here as milliseconds since 1970-01-01 00:00 on that same clock, rounded to the second.
 */
export const SerialDay = Object.freeze({
  /** Undefined for a number that is no day of the years 1900 to 9999, the invented 29 February 1900 among them. */
  toWallClock: (serial: number, system: DateSystem): number | undefined => {
    const isEarly = system === '1900' && serial < inventedDay;
    if (system === '1900' && Math.floor(serial) === inventedDay) return undefined;
    const exact = zero[system] + (serial + (isEarly ? 1 : 0)) * dayMs;
    const ms = Math.round(exact / secondMs) * secondMs;
    return ms >= first && ms < end ? ms : undefined;
  },
  ofWallClock: (ms: number, system: DateSystem): number => {
    const serial = (ms - zero[system]) / dayMs;
    return system === '1900' && serial < inventedDay + 1 ? serial - 1 : serial;
  },
});
