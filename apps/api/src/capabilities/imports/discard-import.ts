import { Refusal } from '@fulian/domain/kernel';
import { announce } from '../../platform/announce.js';
import { rows, sql } from '../../platform/rows.js';
import { dropOriginal } from './originals/original-parts.js';
import { progressChannel } from './queues.js';
import { type ImportStep, type StepRefusal, takeStep } from './take-step.js';

/** Throws away a file that did not become figures, with all its rows; that it was there is kept. Returns its id. */
export async function discardImport(step: ImportStep): Promise<string | StepRefusal> {
  const found = await takeStep(step, 'discard');
  if (Refusal.is(found)) return found;
  await rows(sql`
    update import set state = 'discarded', problem = null, row_counts = default, version = version + 1 where id = ${found.id}`);
  await rows(sql`delete from import_row where import_id = ${found.id}`);
  await dropOriginal(found.id);
  await announce(progressChannel, found.id);
  return found.id;
}
