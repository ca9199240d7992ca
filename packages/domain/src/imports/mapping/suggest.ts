import { type ImportFormatName, importFormats } from '../format/import-formats.js';
import { fieldsOf, type ImportField } from '../format/import-subject.js';
import { headerIndexOf, matchHeader } from '../recognition/match-header.js';
import { cellAddress } from '../sheet/cell-address.js';
import { formatNamed } from './format-named.js';
import type { HeaderCell } from './header-shape.js';

const formats = importFormats.map((format) => ({ format, headerIndex: headerIndexOf(format) }));

const rowOf = (headers: readonly HeaderCell[]) => ({
  number: 1,
  cells: headers.map(({ text }, index) => ({ ref: cellAddress(index, 1), kind: 'text' as const, text })),
});

/** The fields that a column of a format may be read as; none for a format that is not known. */
export function fieldsOfFormat(name: ImportFormatName): readonly ImportField[] {
  const format = formatNamed(name);
  return format ? fieldsOf(format.subject).map(([field]) => field) : [];
}

/** What each column would be read as in a format, from its header alone; null where the header says nothing. */
export function suggestFields(
  name: ImportFormatName,
  headers: readonly HeaderCell[],
): readonly (ImportField | null)[] {
  const found = formats.find(({ format }) => format.name === name);
  if (!found) return headers.map(() => null);
  const { columns } = matchHeader(rowOf(headers), found.format, found.headerIndex);
  return headers.map((_, at) => columns.find(({ index }) => index === at)?.field ?? null);
}

/** The format of which most of the headers speak; a unit's own sheet where none does. */
export function suggestFormat(headers: readonly HeaderCell[]): ImportFormatName {
  const matches = formats.map(({ format, headerIndex }) => matchHeader(rowOf(headers), format, headerIndex));
  const [best] = matches.toSorted((a, b) => b.known - a.known || b.own - a.own);
  return best && best.known > 0 ? best.format.name : 'daily_sheet';
}

/** The row that looks most like headers: the first of those with the most cells that hold something. */
export function suggestHeaderRow(
  rows: readonly { readonly number: number; readonly headers: readonly HeaderCell[] }[],
): number | undefined {
  return rows.toSorted((a, b) => b.headers.length - a.headers.length || a.number - b.number)[0]?.number;
}
