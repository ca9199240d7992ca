import { type CalendarDate, Instant } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import { dayAt } from './read-instant.js';
import type { ReadingContext } from './reading-context.js';
import { wallClockOf } from './wall-clock-of-cell.js';

/** A day; a time behind it is passed over, and a moment with a zone of its own is the day of the context's zone. */
export function readDay(cell: Cell, context: ReadingContext): CalendarDate | undefined | CellRefusal {
  if (isMissing(cell)) return undefined;
  const clock = wallClockOf(cell, context);
  if (!clock) return CellRefusal.of('NotADate', `"${cell.text}" is not a date with its year.`);
  const on =
    clock.offsetMs === undefined
      ? (Instant.ofEpoch(clock.ms).slice(0, 10) as CalendarDate)
      : dayAt(clock.ms - clock.offsetMs, context.timeZone);
  return on > context.today ? CellRefusal.of('InTheFuture', `"${cell.text}" has not come yet.`) : on;
}
