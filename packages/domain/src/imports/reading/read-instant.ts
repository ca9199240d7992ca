import { type CalendarDate, Instant } from '../../kernel/index.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import type { ReadingContext } from './reading-context.js';
import { wallClockOf } from './wall-clock-of-cell.js';
import { momentOf, zoneOffset } from './zone-offset.js';

/** A moment, written as the clocks of the context's zone show it unless it names its own; a mere day is its midnight. */
export function readInstant(cell: Cell, context: ReadingContext): Instant | undefined | CellRefusal {
  if (isMissing(cell)) return undefined;
  const clock = wallClockOf(cell, context);
  if (!clock) return CellRefusal.of('NotAnInstant', `"${cell.text}" is not a date with its year.`);
  const epochMs =
    clock.offsetMs === undefined ? momentOf(clock.ms, context.timeZone) : clock.ms - clock.offsetMs;
  return dayAt(epochMs, context.timeZone) > context.today
    ? CellRefusal.of('InTheFuture', `"${cell.text}" has not come yet.`)
    : Instant.ofEpoch(epochMs);
}

/** The day on which a moment falls in a zone. */
export const dayAt = (epochMs: number, timeZone: string): CalendarDate =>
  Instant.ofEpoch(epochMs + zoneOffset(timeZone, epochMs)).slice(0, 10) as CalendarDate;
