import type { SheetToWrite } from './sheet-to-write.js';

export type CsvEncoding = 'utf-8' | 'gb18030';

/**
 * Writes a CSV file piece by piece: UTF-8 with a byte order mark, or GB18030. A text that a spreadsheet program would
 * take for a formula gets an apostrophe before it.
 */
export async function* writeCsv(
  _rows: SheetToWrite['rows'],
  _encoding: CsvEncoding = 'utf-8',
): AsyncGenerator<Uint8Array> {}
