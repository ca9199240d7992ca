import { Refusal } from './refusal.js';

declare const brand: unique symbol;

/** A day of the calendar without time or zone, `YYYY-MM-DD`. Compares as text. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** A month of the calendar, `YYYY-MM`. Compares as text. */
export type CalendarMonth = string & { readonly [brand]: 'CalendarMonth' };

const dayMs = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const noonlessUtc = (on: CalendarDate): number => Date.parse(`${on}T00:00:00Z`);
const fromUtc = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10) as CalendarDate;

function of(year: number, month: number, day: number): CalendarDate | Refusal<'NotADate'> {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists =
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? fromUtc(ms) : Refusal.of('NotADate', `${year}-${month}-${day} is not a calendar date.`);
}

function parse(text: string): CalendarDate | Refusal<'NotADate'> {
  const [, year, month, day] = form.exec(text) ?? [];
  if (!year) return Refusal.of('NotADate', `"${text}" is not a date of the form YYYY-MM-DD.`);
  return of(Number(year), Number(month), Number(day));
}

export const CalendarDate = Object.freeze({
  of,
  parse,
  /** The day `days` after `on` (before it when negative). */
  plusDays: (on: CalendarDate, days: number): CalendarDate => fromUtc(noonlessUtc(on) + days * dayMs),
  /** Whole days from `from` to `to`; negative when `to` is earlier. */
  daysBetween: (from: CalendarDate, to: CalendarDate): number =>
    Math.round((noonlessUtc(to) - noonlessUtc(from)) / dayMs),
  monthOf: (on: CalendarDate): CalendarMonth => on.slice(0, 7) as CalendarMonth,
});

export const CalendarMonth = Object.freeze({
  firstDay: (month: CalendarMonth): CalendarDate => `${month}-01` as CalendarDate,
  /** The month `months` after `month` (before it when negative). */
  plus: (month: CalendarMonth, months: number): CalendarMonth => {
    const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
    const year = String(Math.floor(index / 12)).padStart(4, '0');
    return `${year}-${String((index % 12) + 1).padStart(2, '0')}` as CalendarMonth;
  },
});
