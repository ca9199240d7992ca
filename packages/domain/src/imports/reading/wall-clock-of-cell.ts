import type { Cell } from '../sheet/cell.js';
import { SerialDay } from '../sheet/serial-day.js';
import { parseWallClock, type WallClock } from './parse-wall-clock.js';
import type { ReadingContext } from './reading-context.js';

const serialText = /^\d{5}(?:\.\d+)?$/;
/** No account is older, and none will be reported so far ahead: a number in between is a day, any other is not. */
const first = Date.UTC(2000, 0, 1);
const end = Date.UTC(2100, 0, 1);

/** The day or moment a cell shows: as a date, as a text, or as the bare number that a back-end stored for one. */
export function wallClockOf(cell: Cell, { dateSystem }: ReadingContext): WallClock | undefined {
  const clock = readClock(cell, dateSystem);
  return clock && clock.ms >= first && clock.ms < end ? clock : undefined;
}

function readClock(cell: Cell, dateSystem: ReadingContext['dateSystem']): WallClock | undefined {
  if (cell.number !== undefined) return ofSerial(cell.number, dateSystem);
  if (cell.kind !== 'text' && cell.kind !== 'date') return undefined;
  const text = cell.text.trim();
  return serialText.test(text) ? ofSerial(Number(text), dateSystem) : parseWallClock(text);
}

function ofSerial(serial: number, dateSystem: ReadingContext['dateSystem']): WallClock | undefined {
  const ms = SerialDay.toWallClock(serial, dateSystem);
  return ms === undefined ? undefined : { ms };
}
