import { rowsOf } from '../rows-of.js';
import type { SheetLimits } from '../sheet-limits.js';
import type { Workbook } from '../workbook.js';
import { decodeText } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { detectEncoding } from './detect-encoding.js';
import { readCsvRows } from './read-csv-rows.js';

/** Opens a text of separated values: finds out its encoding and what separates the cells. */
export async function openCsv(bytes: Buffer, fileName: string, limits: SheetLimits): Promise<Workbook> {
  const encoding = detectEncoding(bytes);
  const delimiter = detectDelimiter(await firstOf(decodeText(bytes, encoding)));
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const rows = () => rowsOf(readCsvRows(bytes, encoding, delimiter, limits));
  return { kind: 'csv', dateSystem: '1900', sheets: [{ name, isHidden: false, rows }] };
}

async function firstOf(pieces: AsyncIterable<string>): Promise<string> {
  for await (const piece of pieces) return piece;
  return '';
}
