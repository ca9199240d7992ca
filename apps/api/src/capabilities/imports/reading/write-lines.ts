import type { ImportSubject, RowCounts } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import type { SheetRefusal } from '@fulian/sheets';
import type { ReadingTask } from './begin-reading.js';
import type { Line } from './line.js';
import { finishReading, progressTeller } from './tell-progress.js';
import { writeBatch } from './write-batch.js';

/** Many rows share the cost of a statement; the embedded database answers nobody else while one runs. */
const batchRows = 1000;

/** More rows than any sheet of a federation has; a file of so many is a mistake. */
const rowLimit = 200_000;

/** Keeps all lines, telling how far it is, and ends the reading; returns why it cannot, if so. */
export async function writeLines(
  task: ReadingTask,
  subject: ImportSubject,
  lines: AsyncIterable<Line | SheetRefusal>,
): Promise<Refusal | undefined> {
  const counts: { -readonly [outcome in keyof RowCounts]: number } = {
    new: 0,
    changed: 0,
    unchanged: 0,
    error: 0,
  };
  const tell = progressTeller(task);
  let written = 0;
  const write = async (batch: readonly Line[]): Promise<void> => {
    for (const { outcome, rows } of await writeBatch(task, subject, batch, written)) counts[outcome] += rows;
    written += batch.length;
    await tell(written, counts);
  };
  let batch: Line[] = [];
  for await (const line of lines) {
    if (Refusal.is(line)) return line;
    if (batch.push(line) < batchRows) continue;
    await write(batch);
    batch = [];
    if (written >= rowLimit) return Refusal.of('TooManyRows', `A file may have up to ${rowLimit} rows.`);
  }
  if (batch.length > 0) await write(batch);
  await finishReading(task, written, counts);
  return undefined;
}
