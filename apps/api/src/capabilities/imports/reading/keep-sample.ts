import { rows, sql } from '../../../platform/rows.js';
import { sampleOf } from '../mapping/sample.js';
import type { ReadingTask } from './begin-reading.js';
import type { SampledSheet } from './sample-sheets.js';

/** Keeps the first rows of a file that was not recognised, so that somebody can say what they are: of its fullest sheet. */
export async function keepSample(task: ReadingTask, sampled: readonly SampledSheet[]): Promise<void> {
  const [fullest] = sampled.toSorted((a, b) => b.first.length - a.first.length);
  if (!fullest || fullest.first.length === 0) return;
  const sample = sampleOf(fullest.sheet.name, null, fullest.first);
  await rows(sql`
    update import set sample = ${JSON.stringify(sample)}::jsonb, format = null, columns = default, confidence = null,
      recognised_by = null
    where id = ${task.importId} and attempt = ${task.attempt} and state = 'reading'`);
}
