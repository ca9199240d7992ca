import type { SheetToWrite } from './sheet-to-write.js';
import { sheetPart } from './xlsx/sheet-part.js';
import { stylesPart } from './xlsx/styles.js';
import { tabNames } from './xlsx/tab-names.js';
import {
  contentTypesPart,
  fileRelationsPart,
  workbookPart,
  workbookRelationsPart,
} from './xlsx/workbook-parts.js';
import { writeZip } from './zip/write-zip.js';
import type { ZipPart } from './zip/zip-part.js';

/**
 * Writes an .xlsx piece by piece, in bounded memory. Texts are stored as texts, so that none is ever taken for a formula.
 * The same sheets give the same bytes.
 */
export function writeWorkbook(sheets: readonly SheetToWrite[]): AsyncGenerator<Uint8Array> {
  const parts: readonly ZipPart[] = [
    { name: '[Content_Types].xml', pieces: [contentTypesPart(sheets.length)] },
    { name: '_rels/.rels', pieces: [fileRelationsPart] },
    { name: 'xl/workbook.xml', pieces: [workbookPart(tabNames(sheets.map((sheet) => sheet.name)))] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelationsPart(sheets.length)] },
    { name: 'xl/styles.xml', pieces: [stylesPart] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      pieces: sheetPart(sheet),
    })),
  ];
  return writeZip(parts);
}
