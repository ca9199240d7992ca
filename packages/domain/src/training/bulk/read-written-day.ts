import { type Cell, type DateSystem, SerialDay } from '../../imports/index.js';
import { CalendarDate, Instant, Refusal } from '../../kernel/index.js';

/** `1991-09-12`, `1991/9/12`, `1991.9.12`, `1991年9月12日`, `19910912`; what stands behind a day is a time. */
const forms = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?$/u, /^(\d{4})(\d{2})(\d{2})$/u] as const;

/**
 * A day of a life as people write it into a sheet, the last century included, which days of figures leave out. A day
 * without its year, or a month without its day, is none.
 */
export function readWrittenDay(cell: Cell, dateSystem: DateSystem): CalendarDate | Refusal<'NotADate'> {
  const text = cell.text.normalize('NFKC').trim();
  for (const form of forms) {
    const [, year, month, day] = form.exec(text) ?? [];
    if (year) return CalendarDate.of(Number(year), Number(month), Number(day));
  }
  // A day in a column that was never told to show days: its serial number.
  const serial = cell.number ?? (/^\d{5}$/.test(text) ? Number(text) : undefined);
  const ms = serial === undefined || serial < 4000 ? undefined : SerialDay.toWallClock(serial, dateSystem);
  if (ms !== undefined) return Instant.ofEpoch(ms).slice(0, 10) as CalendarDate;
  return Refusal.of('NotADate', `"${cell.text}" is not a date with its year.`);
}
