import { Id, Refusal } from '@fulian/domain/kernel';
import { enqueue } from '../../jobs/job-queue.js';
import { announce } from '../../platform/announce.js';
import { row, rows, sql } from '../../platform/rows.js';
import { platformsOf } from './platforms-of.js';
import { progressChannel, readingQueue } from './queues.js';
import { type ImportStep, type SteppedImport, type StepRefusal, takeStep } from './take-step.js';

export interface AccountStep extends ImportStep {
  readonly accountId: string;
}

/** Says whose file it is, and has it read again; returns the import's id. */
export async function chooseImportAccount(
  step: AccountStep,
): Promise<string | StepRefusal | Refusal<'AccountDoesNotFit'>> {
  const found = await takeStep(step, 'choose_account');
  if (Refusal.is(found)) return found;
  if (!(await fits(step.accountId, found)))
    return Refusal.of('AccountDoesNotFit', 'The unit has no such account, or it is on another platform.', [
      'accountId',
    ]);
  await rows(sql`
    update import set state = 'reading', account_id = ${step.accountId}, asked_by = app_person(), tries_left = default,
      done_rows = 0, total_rows = null, version = version + 1
    where id = ${found.id}`);
  await enqueue(readingQueue, { importId: found.id });
  await announce(progressChannel, found.id);
  return found.id;
}

async function fits(accountId: string, { unitPath, ...readAs }: SteppedImport): Promise<boolean> {
  if (!Id.matches(accountId)) return false;
  const platforms = platformsOf(readAs) ?? null;
  const account = await row(sql`
    select 1 from account
    where id = ${accountId} and unit_path <@ ${unitPath}::ltree
      and (${platforms}::text[] is null or platform = any (${platforms}))`);
  return account !== null;
}
