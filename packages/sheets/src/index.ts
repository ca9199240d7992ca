export { openWorkbook } from './read/open-workbook.js';
export { SheetLimits } from './read/sheet-limits.js';
export { SheetRefusal, type SheetRefusalCode, sheetRefusalCodes } from './read/sheet-refusal.js';
export type { SheetSource } from './read/sheet-source.js';
export type { Sheet, Workbook, WorkbookKind } from './read/workbook.js';
export type { CellToWrite, DateToWrite, RowsToWrite, SheetToWrite } from './write/sheet-to-write.js';
export { type CsvEncoding, writeCsv } from './write/write-csv.js';
export { writeWorkbook } from './write/write-workbook.js';
