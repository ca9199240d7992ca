import { allowCommit } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { enqueue } from '../../jobs/job-queue.js';
import { announce } from '../../platform/announce.js';
import { rows, sql } from '../../platform/rows.js';
import { commitQueue, progressChannel } from './queues.js';
import { type ImportStep, type StepRefusal, takeStep } from './take-step.js';

export interface CommitStep extends ImportStep {
  readonly goodRowsOnly: boolean;
}

type CommitRefusal = StepRefusal | Refusal<'RowsHaveErrors' | 'NoGoodRows'>;

/** Has the rows of an import turned into figures, in the name of whoever asks; returns its id. */
export async function commitImport(step: CommitStep): Promise<string | CommitRefusal> {
  const found = await takeStep(step, 'commit');
  if (Refusal.is(found)) return found;
  if (found.state === 'committing') return found.id;
  const refusal = allowCommit(found.rowCounts, step.goodRowsOnly);
  if (refusal) return refusal;
  await rows(sql`
    update import set state = 'committing', good_rows_only = ${step.goodRowsOnly}, asked_by = app_person(),
      tries_left = default, version = version + 1
    where id = ${found.id}`);
  await enqueue(commitQueue, { importId: found.id });
  await announce(progressChannel, found.id);
  return found.id;
}
