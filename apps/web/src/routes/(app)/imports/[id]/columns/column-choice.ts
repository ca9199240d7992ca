import {
  columnLetters,
  type HeaderCell,
  headerCells,
  type ImportFormatName,
  importFormatNames,
  suggestFields,
  suggestFormat,
  suggestHeaderRow,
} from '@fulian/domain/imports';
import type { MappedImport } from './columns.query.ts';

const shownValues = 3;

/** A column that may be read, with what stands below its header. */
export interface ChoosableColumn {
  readonly index: number;
  readonly letters: string;
  readonly header: string;
  readonly values: readonly string[];
  /** What it is read as now, or would be; null: not read. */
  readonly field: string | null;
}

export interface ColumnChoice {
  readonly format: ImportFormatName;
  readonly headerRow: number;
  /** The rows that may hold the headers, each with its first cells. */
  readonly rows: readonly { readonly number: number; readonly text: string }[];
  readonly columns: readonly ChoosableColumn[];
}

/** What there is to choose in a file: by its own recognition, or by what a person asks to see it as. */
export function columnChoice(
  { format: known, columns, sample }: MappedImport,
  asked: URLSearchParams,
): ColumnChoice | null {
  const rows = (sample?.rows ?? []).map(({ number, cells }) => ({
    number,
    cells,
    headers: headerCells(cells.map((text) => ({ text }))),
  }));
  const named = rows.find(({ number }) => number === Number(asked.get('header')))?.number;
  const headerRow = named ?? sample?.headerRow ?? suggestHeaderRow(rows);
  const row = rows.find(({ number }) => number === headerRow);
  if (!row || headerRow === undefined) return null;
  const format =
    importFormatNames.find((name) => name === asked.get('format')) ?? known ?? suggestFormat(row.headers);
  const isAsRead = headerRow === sample?.headerRow && format === known;
  const read = new Map(
    columns.filter(({ sheet }) => sheet === sample?.sheet).map(({ index, field }) => [index, field]),
  );
  const suggested = suggestFields(format, row.headers);
  const below = rows.filter(({ number }) => number > headerRow);
  return {
    format,
    headerRow,
    rows: rows
      .filter(({ headers }) => headers.length > 0)
      .map((each) => ({ number: each.number, text: beginning(each.headers) })),
    columns: row.headers.map(({ index, text }, at) => ({
      index,
      letters: columnLetters(index),
      header: text,
      values: below.flatMap(({ cells }) => cells[index] || []).slice(0, shownValues),
      field: (isAsRead ? read.get(index) : suggested[at]) ?? null,
    })),
  };
}

const beginning = (headers: readonly HeaderCell[]): string =>
  [...headers.map(({ text }) => text).join('、')].slice(0, 30).join('');
