import type { SheetToWrite } from '../sheet-to-write.js';
import { cellXml } from './cell-xml.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const pieceCharacters = 65_536;

/** One sheet as XML, piece by piece. */
export async function* sheetPart(sheet: SheetToWrite): AsyncGenerator<string> {
  const { headerRows = 0, merges = [], widths = [] } = sheet;
  let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`;
  piece += `${paneXml(headerRows)}${columnsXml(widths)}<sheetData>`;
  let row = 0;
  for await (const cells of sheet.rows) {
    row++;
    const isHeader = row <= headerRows;
    const xml = cells.map((value, column) => cellXml(value, column, row, isHeader)).join('');
    if (xml !== '') piece += `<row r="${row}">${xml}</row>`;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${mergesXml(merges)}</worksheet>`;
}

const paneXml = (rows: number): string =>
  rows === 0
    ? ''
    : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

const columnsXml = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

const mergesXml = (merges: readonly string[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
