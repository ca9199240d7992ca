import { encodeGb18030 } from './csv/encode-gb18030.js';
import { fieldText } from './csv/field-text.js';
import type { RowsToWrite } from './sheet-to-write.js';

export type CsvEncoding = 'utf-8' | 'gb18030';

const byteOrderMark = '\ufeff';
const pieceCharacters = 65_536;

/**
 * Writes a CSV file piece by piece: UTF-8 with a byte order mark, or GB18030, so that Excel opens either as what it is. A
 * text that a spreadsheet program would run as a formula gets an apostrophe before it, which reading takes off again.
 */
export async function* writeCsv(
  rows: RowsToWrite,
  encoding: CsvEncoding = 'utf-8',
): AsyncGenerator<Uint8Array> {
  const encode = encoding === 'utf-8' ? (text: string) => Buffer.from(text) : encodeGb18030;
  let piece = encoding === 'utf-8' ? byteOrderMark : '';
  for await (const cells of rows) {
    piece += `${cells.map(fieldText).join(',')}\r\n`;
    if (piece.length < pieceCharacters) continue;
    yield encode(piece);
    piece = '';
  }
  yield encode(piece);
}
