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

type Counting = { -readonly [outcome in keyof RowCounts]: number };

/** Keeps all lines, telling how far it is, and ends the reading; returns why it cannot, if so. */
export async function writeLines(
  task: ReadingTask,
  subject: ImportSubject,
  lines: AsyncIterable<Line | SheetRefusal>,
): Promise<Refusal | undefined> {
  const counts: Counting = { new: 0, changed: 0, unchanged: 0, error: 0 };
  const tell = progressTeller(task);
  let read = 0;
  // While the database keeps one batch, the next one is read.
  let writing = Promise.resolve();
  const write = async (batch: readonly string[], all: number): Promise<void> => {
    for (const { outcome, rows } of await writeBatch(task, subject, batch)) counts[outcome] += rows;
    await tell(all, counts);
  };
  try {
    for await (const batch of inBatches(lines)) {
      if (Refusal.is(batch)) return batch;
      if (read + batch.length > rowLimit)
        return Refusal.of('TooManyRows', `A file may have up to ${rowLimit} rows.`);
      await writing;
      read += batch.length;
      writing = write(batch, read);
      // It is waited for below; until then its failure is nobody's surprise.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
  await finishReading(task, read, counts);
  return undefined;
}

/**
 * Lines by the batch, each with its ordinal and as JSON already: a text takes less room than the objects it is made of, and
 * those are gone before the garbage collector has to move them.
 */
async function* inBatches(
  lines: AsyncIterable<Line | SheetRefusal>,
): AsyncGenerator<string[] | SheetRefusal> {
  let batch: string[] = [];
  let ordinal = 0;
  for await (const line of lines) {
    if (Refusal.is(line)) return yield line;
    if (batch.push(JSON.stringify({ ...line, ordinal: ordinal++ })) < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
