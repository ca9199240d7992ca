import { headerText, type SheetRow } from '@fulian/domain/imports';
import { Id } from '@fulian/domain/kernel';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';

/** No sheet of a federation is wider; what stands further right is not shown. */
const mostColumns = 100;

/** The first rows of a sheet, as they are shown beside the choice of columns. */
export interface Sample {
  readonly sheet: string;
  /** The row that was taken for headers; null where none was. */
  readonly headerRow: number | null;
  readonly rows: readonly SampleRow[];
}

export interface SampleRow {
  /** As the spreadsheet program numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export const sampleOf = (sheet: string, headerRow: number | null, first: readonly SheetRow[]): Sample => ({
  sheet: headerText(sheet),
  headerRow,
  rows: first.map(({ number, cells }) => ({
    number,
    cells: cells.slice(0, mostColumns).map(({ text }) => headerText(text)),
  })),
});

/** The samples of imports by id, gathered; null before a file could be opened. */
export const readSample = loader<string, Sample | null>(async (ids) => {
  const found = await rows(sql<{ id: string; sample: Sample | null }>`
    select id, sample from import where id = any(${ids.filter(Id.matches)}::uuid[])`);
  return inOrderOf(ids, found, ({ id }) => id).map((each) => each?.sample ?? null);
});
