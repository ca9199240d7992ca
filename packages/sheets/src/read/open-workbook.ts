import { collectBytes } from './collect-bytes.js';
import { openCsv } from './csv/open-csv.js';
import { detectKind } from './detect-kind.js';
import { openHtml } from './html/open-html.js';
import { refusalOf } from './refuse.js';
import { SheetLimits } from './sheet-limits.js';
import type { SheetRefusal } from './sheet-refusal.js';
import type { SheetSource } from './sheet-source.js';
import type { Workbook } from './workbook.js';
import { openXlsx } from './xlsx/open-xlsx.js';

const openers = {
  xlsx: (bytes: Buffer, _fileName: string, limits: SheetLimits) => openXlsx(bytes, limits),
  csv: openCsv,
  html: openHtml,
} as const;

/**
 * Opens a file of sheets by what its bytes are, whatever its name says. The bytes are held as long as the workbook is;
 * nothing is unpacked before the packing has been checked.
 * @param fileName names the one sheet of a CSV file or a web page
 */
export async function openWorkbook(
  source: SheetSource,
  fileName: string,
  limits: SheetLimits = SheetLimits.usual,
): Promise<Workbook | SheetRefusal> {
  try {
    const bytes = await collectBytes(source, limits.fileBytes);
    return await openers[detectKind(bytes)](bytes, fileName, limits);
  } catch (error) {
    return refusalOf(error);
  }
}
