import { detectEncoding } from '../csv/detect-encoding.js';
import { readRecords } from '../csv/read-records.js';
import { refuse } from '../refuse.js';
import { rowsOf } from '../rows-of.js';
import type { SheetLimits } from '../sheet-limits.js';
import { sheetName } from '../sheet-name.js';
import type { Workbook } from '../workbook.js';
import { TableScanner } from './table-scanner.js';

/** Opens a web page that holds tables, as some back-ends hand them out under the name of a spreadsheet. */
export async function openHtml(bytes: Buffer, fileName: string, limits: SheetLimits): Promise<Workbook> {
  const encoding = detectEncoding(bytes);
  const records = () => readRecords(bytes, encoding, new TableScanner(limits), limits);
  if (!(await holdsRow(records())))
    refuse('WebPage', 'The file is a web page without a table: save it as .xlsx.');
  const rows = () => rowsOf(records());
  return { kind: 'html', dateSystem: '1900', sheets: [{ name: sheetName(fileName), isHidden: false, rows }] };
}

async function holdsRow(batches: AsyncIterable<readonly object[]>): Promise<boolean> {
  for await (const batch of batches) if (batch.length > 0) return true;
  return false;
}
