import { type CellToWrite, type SheetToWrite, writeWorkbook } from '@fulian/sheets';
import { rows, sql } from '../../../platform/rows.js';
import type { ImportType } from '../import.type.js';
import type { RowProblem } from '../reading/line.js';
import { problemWords } from './problem-words.js';

const pageRows = 1000;
const problemHeader = '问题 Problem';

/**
 * A workbook of the rows that could not be taken: under their own headers, in their own sheets and columns, so that it is
 * read like the file they come from; what is wrong with each stands in a column of its own behind them.
 */
export function failedRowsBook({ id, columns }: ImportType): AsyncIterable<Uint8Array> {
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  return writeWorkbook(
    sheets.map((sheet): SheetToWrite => {
      const headers = headersOf(columns.filter((column) => column.sheet === sheet));
      return { name: sheet, headerRows: 1, rows: failedRows(id, sheet, headers) };
    }),
  );
}

function headersOf(columns: readonly ImportType['columns'][number][]): string[] {
  const width = Math.max(0, ...columns.map(({ index }) => index + 1));
  return Array.from({ length: width }, (_, at) => columns.find(({ index }) => index === at)?.header ?? '');
}

interface FailedRow {
  readonly ordinal: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
}

async function* failedRows(
  importId: string,
  sheet: string,
  headers: readonly string[],
): AsyncGenerator<CellToWrite[]> {
  yield [...headers, problemHeader];
  for (let after = -1; ; ) {
    const page = await rows(sql<FailedRow>`
      select ordinal, cells, problems from import_row
      where import_id = ${importId} and outcome = 'error' and ordinal > ${after} and sheet = ${sheet}
      order by ordinal limit ${pageRows}`);
    for (const { cells, problems } of page) {
      const own = headers.map((_, index) => asWritten(cells[index] ?? ''));
      yield [...own, problems.map(problemWords).join('\n')];
    }
    const last = page.at(-1);
    if (!last || page.length < pageRows) return;
    after = last.ordinal;
  }
}

/** A number goes back as a number, unless it is too long to be one. */
const asWritten = (text: string): CellToWrite =>
  /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/.test(text) && text.length <= 15 ? Number(text) : text;
