import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { Period } from '@fulian/domain/platforms';

/** The days of a period, both included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The longest period that is told of at once. */
const mostDays = 366;

/** The days that an address asks for, `?from=2026-01-01&to=2026-03-31`; the running month where it names none that can be told. */
export function daysIn({ searchParams }: URL, today: string): Days {
  const [from, to] = ['from', 'to'].map((name) => CalendarDate.parse(searchParams.get(name) ?? ''));
  if (from === undefined || to === undefined || Refusal.is(from) || Refusal.is(to))
    return Period.containing('month', today as CalendarDate);
  if (from > to) return { from: to, to: from };
  const longest = CalendarDate.plusDays(to, 1 - mostDays);
  if (from < longest) return { from: longest, to };
  return { from, to };
}
