import { CalendarDate } from '../kernel/index.js';

/** How long the stretches are that a dashboard sums up and compares. */
export const periodKinds = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of the calendar, both days included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const firstOf = (year: number, month: number): CalendarDate => {
  const index = year * 12 + month - 1;
  const text = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return text as CalendarDate;
};

const months: Readonly<Partial<Record<PeriodKind, number>>> = { month: 1, quarter: 3, year: 12 };

/** A Monday to count weeks from. */
const monday = '2024-01-01' as CalendarDate;

/** The period of a kind that a day lies in; weeks begin on Monday. */
function containing(kind: PeriodKind, on: CalendarDate): Period {
  if (kind === 'day') return Object.freeze({ from: on, to: on });
  if (kind === 'week') {
    const weekday = ((CalendarDate.daysBetween(monday, on) % 7) + 7) % 7;
    const from = CalendarDate.plusDays(on, -weekday);
    return Object.freeze({ from, to: CalendarDate.plusDays(from, 6) });
  }
  const length = months[kind] ?? 1;
  const year = Number(on.slice(0, 4));
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / length) * length + 1;
  return Object.freeze({
    from: firstOf(year, month),
    to: CalendarDate.plusDays(firstOf(year, month + length), -1),
  });
}

export const Period = Object.freeze({
  containing,
  /** The one just before it. */
  before: (kind: PeriodKind, { from }: Period): Period => containing(kind, CalendarDate.plusDays(from, -1)),
});
