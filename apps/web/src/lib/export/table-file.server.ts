import { Readable } from 'node:stream';
import { type CellToWrite, type RowsToWrite, writeCsv, writeWorkbook } from '@fulian/sheets';
import { error } from '@sveltejs/kit';

export type { CellToWrite };

/** A table as it leaves for a spreadsheet program: exact numbers, nothing rounded. */
export interface TableToWrite {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: RowsToWrite;
}

interface FileToWrite {
  /** As the address names it: `xlsx` or `csv`. */
  readonly kind: string;
  /** Without an ending. */
  readonly name: string;
  readonly tables: readonly TableToWrite[];
  /** Where the figures come from and what they are not; it goes with every file. */
  readonly note: string;
}

/**
 * Tables as a file to keep: a workbook with a tab for each and one for the note, or one CSV (UTF-8 with a byte order mark) with
 * one below the other. It is written while it is sent.
 */
export function tableFile({ kind, name, tables, note }: FileToWrite): Response {
  if (kind === 'xlsx') return sent(`${name}.xlsx`, xlsxType, writeWorkbook(tabsOf(tables, note)));
  if (kind === 'csv') return sent(`${name}.csv`, 'text/csv; charset=utf-8', writeCsv(linesOf(tables, note)));
  error(404, 'A table leaves as xlsx or as csv.');
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const columnWidth = 16;

const tabsOf = (tables: readonly TableToWrite[], note: string) => [
  ...tables.map(({ name, headers, rows }) => ({
    name,
    headerRows: 1,
    widths: headers.map(() => columnWidth),
    rows: withHeaders(headers, rows),
  })),
  { name: '说明', rows: [[note]], widths: [columnWidth * 5] },
];

async function* withHeaders(headers: readonly string[], rows: RowsToWrite) {
  yield headers;
  yield* rows;
}

async function* linesOf(
  tables: readonly TableToWrite[],
  note: string,
): AsyncGenerator<readonly CellToWrite[]> {
  for (const { name, headers, rows } of tables) {
    if (tables.length > 1) yield [name];
    yield* withHeaders(headers, rows);
    yield [];
  }
  yield [note];
}

function sent(name: string, type: string, pieces: AsyncGenerator<Uint8Array>): Response {
  return new Response(Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="export.${name.endsWith('csv') ? 'csv' : 'xlsx'}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  });
}
