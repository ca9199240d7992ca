import {
  ColumnMapping,
  type HeaderCell,
  headerCells,
  headerShape,
  type ImportField,
  type ImportFormatName,
  type MappingRefusal,
} from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { enqueue } from '../../../jobs/job-queue.js';
import { announce } from '../../../platform/announce.js';
import { rows, sql } from '../../../platform/rows.js';
import { progressChannel, readingQueue } from '../queues.js';
import { type ImportStep, type StepRefusal, takeStep } from '../take-step.js';
import { remember } from './remember.js';
import { readSample } from './sample.js';

export interface MapStep extends ImportStep {
  readonly format: ImportFormatName;
  readonly headerRow: number;
  /** What columns are read as; those that are not named are not read. */
  readonly columns: readonly { readonly index: number; readonly field: string }[];
}

/**
 * Says what the columns of a file mean, remembers it for the unit's next file with the same headers, and has the file read
 * again; returns the import's id.
 */
export async function mapImportColumns(step: MapStep): Promise<string | StepRefusal | MappingRefusal> {
  const found = await takeStep(step, 'map_columns');
  if (Refusal.is(found)) return found;
  const headers = await headersIn(found.id, step.headerRow);
  const mapping = headers && mappingOf(step, headers);
  if (!mapping)
    return Refusal.of('MappingDoesNotFit', 'The first rows of the file have no such row, or column.', [
      'columns',
    ]);
  const refusal = ColumnMapping.check(mapping);
  if (refusal) return refusal;
  const mappingId = await remember(found, mapping, headers);
  await rows(sql`
    update import set state = 'reading', problem = null, mapping = ${JSON.stringify(mapping)}::jsonb,
      mapping_id = ${mappingId}, asked_by = app_person(), tries_left = default, done_rows = 0, total_rows = null,
      version = version + 1
    where id = ${found.id}`);
  await enqueue(readingQueue, { importId: found.id });
  await announce(progressChannel, found.id);
  return found.id;
}

async function headersIn(importId: string, headerRow: number): Promise<readonly HeaderCell[] | undefined> {
  const sample = await readSample(importId);
  const row = sample?.rows.find(({ number }) => number === headerRow);
  const headers = row && headerCells(row.cells.map((text) => ({ text })));
  return headers?.length ? headers : undefined;
}

/** Undefined where a column is named that has no header. */
function mappingOf({ format, columns }: MapStep, headers: readonly HeaderCell[]): ColumnMapping | undefined {
  const chosen = new Map(columns.map(({ index, field }) => [index, field as ImportField]));
  if ([...chosen.keys()].some((index) => !headers.some((header) => header.index === index))) return undefined;
  return {
    format,
    shape: headerShape(headers),
    fields: headers.map(({ index }) => chosen.get(index) ?? null),
  };
}
