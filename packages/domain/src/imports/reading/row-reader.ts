import type { Recognition } from '../recognition/recognition.js';
import type { SheetRow } from '../sheet/cell.js';
import type { ReadingContext } from './reading-context.js';
import type { RowReading } from './row-reading.js';

/** Reads one row below the headers; the same row gives the same reading. */
export type RowReader = (row: SheetRow) => RowReading;

/** A reader of the rows of one recognised sheet. */
export function rowReaderOf(_recognition: Recognition, _context: ReadingContext): RowReader {
  return () => ({ outcome: 'skipped', reason: 'blank' });
}
