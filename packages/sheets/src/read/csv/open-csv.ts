import { rowsOf } from '../rows-of.js';
import type { SheetLimits } from '../sheet-limits.js';
import { sheetName } from '../sheet-name.js';
import type { Workbook } from '../workbook.js';
import { decodeText } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { detectEncoding } from './detect-encoding.js';
import { readRecords } from './read-records.js';
import { RecordScanner } from './record-scanner.js';

/** Opens a text of separated values: finds out its encoding and what separates the cells. */
export async function openCsv(bytes: Buffer, fileName: string, limits: SheetLimits): Promise<Workbook> {
  const encoding = detectEncoding(bytes);
  const delimiter = detectDelimiter(await firstOf(decodeText(bytes, encoding)));
  const name = sheetName(fileName);
  const rows = () => rowsOf(readRecords(bytes, encoding, new RecordScanner(delimiter), limits));
  return { kind: 'csv', dateSystem: '1900', sheets: [{ name, isHidden: false, rows }] };
}

async function firstOf(pieces: AsyncIterable<string>): Promise<string> {
  for await (const piece of pieces) return piece;
  return '';
}
