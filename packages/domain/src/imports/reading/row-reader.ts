import { Count, Refusal } from '../../kernel/index.js';
import { fieldsOf, type SnapshotValues, type WorkValues } from '../format/import-subject.js';
import type { WorkKind } from '../format/work-word.js';
import type { Recognition } from '../recognition/recognition.js';
import type { SheetRow } from '../sheet/cell.js';
import { cellAddress } from '../sheet/cell-address.js';
import { type CellProblem, CellRefusal } from './cell-problem.js';
import { type ReadColumn, readColumns } from './read-columns.js';
import { type FieldValue, readField, unsaid } from './read-field.js';
import type { ReadingContext } from './reading-context.js';
import type { RowReading } from './row-reading.js';
import { skipReasonOf } from './skip-reason.js';

/** Reads one row below the headers; the same row gives the same reading, and no row makes it throw. */
export type RowReader = (row: SheetRow) => RowReading;

/** A reader of the rows of one recognised sheet. */
export function rowReaderOf(recognition: Recognition, context: ReadingContext): RowReader {
  const { subject } = recognition.format;
  const workKind = 'workKind' in recognition.format ? recognition.format.workKind : undefined;
  const columns = readColumns(recognition);
  const unsaidValues = fieldsOf(subject).map(([field, kind]) => [field, unsaid(kind)] as const);
  return (row) => {
    const reason = skipReasonOf(row, columns);
    if (reason) return { outcome: 'skipped', reason };
    const read = columns.map((column) => [column.field, readCell(row, column, context)] as const);
    const problems = read.flatMap(([, value]) => (isProblem(value) ? value : []));
    if (problems.length > 0) return { outcome: 'faulty', problems };
    const values: unknown = Object.fromEntries([...unsaidValues, ...read]);
    // The fields of the subject were filled one by one, each by the reader of its kind.
    if ((values as WorkValues | SnapshotValues).part === 'part')
      return { outcome: 'skipped', reason: 'part' };
    if (subject === 'works') return { outcome: 'work', values: madeAs(values as WorkValues, workKind) };
    return hasFigure(values as SnapshotValues)
      ? { outcome: 'snapshot', values: values as SnapshotValues }
      : { outcome: 'skipped', reason: 'blank' };
  };
}

const madeAs = (work: WorkValues, kind: WorkKind | undefined): WorkValues =>
  kind && !work.kind ? { ...work, kind } : work;

const isProblem = (value: FieldValue | CellProblem): value is CellProblem =>
  typeof value === 'object' && 'cell' in value;

/** An account listed with dashes says nothing of its day. */
const hasFigure = (values: SnapshotValues): boolean =>
  [values.followers, values.posts, values.reads, values.plays, values.views].some(isSaid) ||
  [values.likes, values.comments, values.shares].some(isSaid);

const isSaid = (count: Count): boolean => !Count.isMissing(count);

/** So many people, and so many times at least; nobody is no time. */
const timesAtLeast = (read: FieldValue | CellRefusal): FieldValue | CellRefusal =>
  typeof read === 'object' && 'state' in read && read.state === 'known' && read.value > 0
    ? Count.censored(read.value)
    : read;

function readCell(row: SheetRow, column: ReadColumn, context: ReadingContext): FieldValue | CellProblem {
  const ref = cellAddress(column.index, row.number);
  const cell = row.cells[column.index] ?? { ref, kind: 'empty', text: '' };
  const own = column.timeZone === undefined ? context : { ...context, timeZone: column.timeZone };
  const read = readField(column.kind, cell, own, column.scale);
  const value = column.isOfPeople ? timesAtLeast(read) : read;
  const isLacking = value === undefined && column.isRequired;
  const refusal = isLacking ? CellRefusal.of('Missing', `Nothing stands under ${column.header}.`) : value;
  if (!Refusal.is(refusal)) return refusal;
  const { code, message } = refusal as CellRefusal;
  return { cell: ref, column: column.header, code, message, text: cell.text };
}
