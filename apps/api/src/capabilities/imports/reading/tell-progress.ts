import type { RowCounts } from '@fulian/domain/imports';
import { inTransaction } from '../../../access/work.js';
import { announce } from '../../../platform/announce.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { progressChannel } from '../queues.js';
import type { ReadingTask } from './begin-reading.js';
import { Superseded } from './superseded.js';

/** How often people are told; more often nobody could read it. */
const intervalMs = 300;

const still = ({ importId, attempt }: ReadingTask) =>
  sql`id = ${importId} and attempt = ${attempt} and state = 'reading'`;

/** Tells how many rows are read, a few times a second. */
export function progressTeller(task: ReadingTask): (doneRows: number, counts: RowCounts) => Promise<void> {
  let told = performance.now();
  return async (doneRows, counts) => {
    if (performance.now() - told < intervalMs) return;
    told = performance.now();
    await rows(sql`
      update import set done_rows = ${doneRows}, row_counts = ${JSON.stringify(counts)}::jsonb where ${still(task)}`);
    await announce(progressChannel, task.importId);
  };
}

/** Ends the reading: the file can be looked at, and committed. */
export const finishReading = (task: ReadingTask, totalRows: number, counts: RowCounts): Promise<void> =>
  inTransaction(async () => {
    const finished = await row(sql`
      update import set state = 'ready', done_rows = ${totalRows}, total_rows = ${totalRows},
        row_counts = ${JSON.stringify(counts)}::jsonb, version = version + 1
      where ${still(task)} returning id`);
    if (!finished) throw new Superseded();
    await announce(progressChannel, task.importId);
  });
