import type { CalendarDate } from '@fulian/domain/kernel';

/** The one place that reads the clock; the domain gets `now` and `today` as arguments. */
export const now = (): Date => new Date();

/** The zone in which people's days begin and end. */
export const businessTimeZone = process.env.BUSINESS_TIME_ZONE ?? 'Asia/Shanghai';

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: businessTimeZone, dateStyle: 'short' });

/** The calendar day of an instant in the business time zone. */
export const calendarDayOf = (instant: Date): CalendarDate => dayOf.format(instant) as CalendarDate;

/** Days turn on whole minutes in every zone: within one, the calendar need not be asked again. */
let minute = Number.NaN;
let dayOfMinute: CalendarDate;

export function today(): CalendarDate {
  const instant = now();
  const current = Math.floor(instant.getTime() / 60_000);
  if (current !== minute) {
    dayOfMinute = calendarDayOf(instant);
    minute = current;
  }
  return dayOfMinute;
}
