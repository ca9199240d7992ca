import type { KnownFormat } from '../format/import-formats.js';
import type { ImportField } from '../format/import-subject.js';
import type { SheetRow } from '../sheet/cell.js';
import { columnLetters } from '../sheet/cell-address.js';
import { type NormalisedHeader, normaliseHeader } from './normalise-header.js';
import type { RecognisedColumn } from './recognition.js';

/** A row of a sheet, held against one format. */
export interface HeaderMatch {
  readonly format: KnownFormat;
  readonly row: number;
  readonly columns: readonly RecognisedColumn[];
  readonly fields: ReadonlySet<ImportField>;
  /** How many of the headers speak for the format, whether or not they are read. */
  readonly known: number;
  /** How many of the headers read are the very words of the format, not synonyms. */
  readonly own: number;
  /** The headers that would have to be there, by the first name of each. */
  readonly missing: readonly string[];
}

/** Where a header stands in the lists of a format: which field, and how far down its list; no field where it is not read. */
interface Place {
  readonly field: ImportField | undefined;
  readonly rank: number;
  readonly scale?: number | undefined;
}

/** The headers of a format by what they are compared as. */
export function headerIndexOf(format: KnownFormat): ReadonlyMap<string, Place> {
  const index = new Map<string, Place>();
  for (const column of format.columns)
    column.headers.forEach((header, rank) => {
      const { key } = normaliseHeader(header);
      const scale = 'scale' in column ? column.scale : undefined;
      if (!index.has(key)) index.set(key, { field: column.field, rank, scale });
    });
  for (const header of ('others' in format && format.others) || [])
    index.set(normaliseHeader(header).key, { field: undefined, rank: 0 });
  return index;
}

interface FoundHeader extends NormalisedHeader {
  readonly index: number;
  readonly header: string;
  readonly place: Place | undefined;
}

/**
 * Holds a row against a format. Of two headers for one field the better known is taken, of two alike the first; of tables side by
 * side the one that fits best.
 */
export function matchHeader(
  row: SheetRow,
  format: KnownFormat,
  headerIndex: ReadonlyMap<string, Place>,
): HeaderMatch {
  const found = row.cells.flatMap((cell, index): FoundHeader[] => {
    if (cell.kind !== 'text' || cell.text.trim() === '') return [];
    const normalised = normaliseHeader(cell.text);
    return [{ ...normalised, index, header: cell.text.trim(), place: headerIndex.get(normalised.key) }];
  });
  return tablesIn(found)
    .map((table) => matchTable(row.number, format, found, new Set(table)))
    .reduce((best, match) => (fitsBetter(match, best) ? match : best));
}

/** Tables that stand side by side are parted by an empty column, and have a header in common; else there is one. */
function tablesIn(found: readonly FoundHeader[]): readonly (readonly FoundHeader[])[] {
  const tables: FoundHeader[][] = [[]];
  for (const header of found) {
    const last = tables.at(-1);
    const isNext = (last?.at(-1)?.index ?? header.index - 1) === header.index - 1;
    if (isNext) last?.push(header);
    else tables.push([header]);
  }
  const keys = tables.flatMap((table) => [...new Set(table.map(({ key }) => key))]);
  return new Set(keys).size < keys.length ? tables : [found];
}

/** The one that lacks less; of those that lack as much, the one with more fields. */
const fitsBetter = (match: HeaderMatch, other: HeaderMatch): boolean =>
  (other.missing.length - match.missing.length || match.fields.size - other.fields.size) > 0;

function matchTable(
  row: number,
  format: KnownFormat,
  found: readonly FoundHeader[],
  table: ReadonlySet<FoundHeader>,
): HeaderMatch {
  const best = new Map<ImportField, FoundHeader>();
  for (const header of table) {
    if (!header.place?.field) continue;
    const other = best.get(header.place.field)?.place;
    if (!other || header.place.rank < other.rank) best.set(header.place.field, header);
  }
  const columns = found.map((each): RecognisedColumn => {
    const { index, header, place } = each;
    const field = place?.field && best.get(place.field) === each ? place.field : undefined;
    const isKnown = place !== undefined && table.has(each);
    const scale = each.scale === 1 ? (place?.scale ?? 1) : each.scale;
    return { index, letters: columnLetters(index), header, field, isKnown, scale };
  });
  const fields = new Set(best.keys());
  const known = columns.filter(({ isKnown }) => isKnown).length;
  const own = [...best.values()].filter(({ place }) => place?.rank === 0).length;
  const missing = missingHeaders(format, fields);
  return { format, row, columns, fields, known, own, missing };
}

function missingHeaders(format: KnownFormat, fields: ReadonlySet<ImportField>): readonly string[] {
  const required = format.columns.filter((column) => 'isRequired' in column && !fields.has(column.field));
  const missing = required.map(({ headers }) => headers[0]);
  if (!('anyOf' in format) || format.anyOf.some((field) => fields.has(field))) return missing;
  const choices = format.columns.filter(({ field }) => format.anyOf.some((each) => each === field));
  return [...missing, choices.map(({ headers }) => headers[0]).join('/')];
}
