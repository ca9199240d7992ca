import { CalendarDate } from '../../kernel/index.js';
import { type AnnouncedYear, stateCouncilDays } from './state-council-days.js';

/** A day that was reckoned in working days. */
export interface ReckonedDay {
  readonly on: CalendarDate;
  /** Whether a year was passed whose holidays nobody had announced: the day may still move to a later one. */
  readonly isProvisional: boolean;
}

const yearOf = (on: CalendarDate): number => Number(on.slice(0, 4));

const announced = (on: CalendarDate, years: readonly AnnouncedYear[]): AnnouncedYear | undefined =>
  years.find(({ year }) => year === yearOf(on));

/** 1970-01-01 was a Thursday. */
const isWeekend = (on: CalendarDate): boolean => {
  const sinceSunday = (CalendarDate.daysBetween('1970-01-04' as CalendarDate, on) % 7) + 7;
  return sinceSunday % 7 === 0 || sinceSunday % 7 === 6;
};

/** Whether a day is worked. In a year that was not announced, Monday to Friday are. */
function isWorked(on: CalendarDate, years: readonly AnnouncedYear[] = stateCouncilDays): boolean {
  const known = announced(on, years);
  if (known?.worked.includes(on)) return true;
  return !isWeekend(on) && !known?.off.some(([first, last]) => first <= on && on <= last);
}

/**
 * The day on which a window of `days` working days ends. The day on which it is set does not count; the next working
 * day is the first.
 * @param days whole, 1 or more
 * @throws RangeError on fewer than one
 */
function after(
  on: CalendarDate,
  days: number,
  years: readonly AnnouncedYear[] = stateCouncilDays,
): ReckonedDay {
  if (!Number.isSafeInteger(days) || days < 1)
    throw new RangeError(`A window has 1 or more working days, not ${days}.`);
  let day = on;
  let isProvisional = false;
  for (let left = days; left > 0; ) {
    day = CalendarDate.plusDays(day, 1);
    isProvisional ||= !announced(day, years);
    if (isWorked(day, years)) left--;
  }
  return Object.freeze({ on: day, isProvisional });
}

/** How many working days lie after `from`, up to and with `to`; 0 where `to` is not later. */
function between(
  from: CalendarDate,
  to: CalendarDate,
  years: readonly AnnouncedYear[] = stateCouncilDays,
): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = CalendarDate.plusDays(day, 1);
    if (isWorked(day, years)) count++;
  }
  return count;
}

/** Working days (工作日) after the State Council's arrangement of holidays. */
export const WorkingDays = Object.freeze({ isWorked, after, between });
