import { Ratio } from '../../kernel/index.js';
import type { FormatColumn } from '../format/import-format.js';
import type { ImportField } from '../format/import-subject.js';
import { normaliseHeader } from '../recognition/normalise-header.js';
import { sampleRows } from '../recognition/recognise.js';
import type { Recognition } from '../recognition/recognition.js';
import type { SheetRow } from '../sheet/cell.js';
import { columnLetters } from '../sheet/cell-address.js';
import type { ColumnMapping } from './column-mapping.js';
import { formatNamed, platformsOfFormat } from './format-named.js';
import { type HeaderCell, headerCells, headerShape } from './header-shape.js';

/** Reads a row of headers as somebody decided, whatever the headers say. Undefined for a format that is no more. */
export function recogniseAs(
  mapping: ColumnMapping,
  headerRow: number,
  headers: readonly HeaderCell[],
): Recognition | undefined {
  const format = formatNamed(mapping.format);
  if (!format) return undefined;
  const scaleOf = (header: string, field: ImportField | undefined): number => {
    const { scale } = normaliseHeader(header);
    const column: FormatColumn | undefined = format.columns.find((each) => each.field === field);
    return scale === 1 ? (column?.scale ?? 1) : scale;
  };
  return {
    format,
    headerRow,
    columns: headers.map(({ index, text }, at) => ({
      index,
      letters: columnLetters(index),
      header: text,
      field: mapping.fields[at] ?? undefined,
      isKnown: true,
      scale: scaleOf(text, mapping.fields[at] ?? undefined),
    })),
    confidence: Ratio.of(1, 1) as Ratio,
    needsAccount: !mapping.fields.includes('accountName'),
    platforms: platformsOfFormat(format.name),
  };
}

/**
 * Finds the row of headers that somebody has decided about before, among the first rows of a sheet. Headers merged over
 * two rows come twice: figures begin below the second.
 */
export function recall<Known extends ColumnMapping>(
  rows: readonly SheetRow[],
  mappings: ReadonlyMap<string, Known>,
): { readonly mapping: Known; readonly recognition: Recognition } | undefined {
  if (mappings.size === 0) return undefined;
  const sample = rows
    .slice(0, sampleRows)
    .map((row) => ({ number: row.number, headers: headerCells(row.cells) }));
  const shapes = sample.map(({ headers }) => headerShape(headers));
  const first = shapes.findIndex((shape) => mappings.has(shape));
  const at = first >= 0 && shapes[first + 1] === shapes[first] ? first + 1 : first;
  const row = sample[at];
  const mapping = mappings.get(shapes[at] ?? '');
  const recognition = row && mapping && recogniseAs(mapping, row.number, row.headers);
  return recognition && mapping ? { mapping, recognition } : undefined;
}
