import { Refusal } from '@fulian/domain/kernel';
import { inTransaction } from '../../../access/work.js';
import { announce } from '../../../platform/announce.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { failImport } from '../fail-import.js';
import { inAskersName } from '../in-askers-name.js';
import { dropOriginalIfHashed } from '../originals/original-parts.js';
import { progressChannel } from '../queues.js';
import { beginCommit, type CommitTask } from './begin-commit.js';
import { effectsSince, readTotals } from './effects.js';
import { withHashJoins } from './hash-joins.js';
import { isStillJudged } from './is-still-judged.js';
import { judgeAgain } from './judge-again.js';
import { markLostRows } from './mark-lost-rows.js';
import { tellSnapshots } from './tell-snapshots.js';
import { tellWorks } from './tell-works.js';

/**
 * The job that turns a file's rows into figures: all of them in one transaction, and with them everything that is derived
 * from them. Killed before its end it has done nothing and begins again; after its end there is nothing left to do.
 */
export async function commitFile({ importId }: { readonly importId: string }): Promise<void> {
  const task = await beginCommit(importId);
  if (!task) return;
  const refusal = await inAskersName(task, () => inTransaction(() => commit(task)));
  if (refusal) await failImport(importId, refusal);
}

async function commit(task: CommitTask): Promise<Refusal | undefined> {
  const { importId, unitPath } = task;
  const isStillWanted = await row(sql`
    select 1 from import where id = ${importId} and state = 'committing' for update`);
  if (!isStillWanted) return undefined;
  const isJudged = await isStillJudged(task);
  const lost = await withHashJoins(() => markLostRows(task));
  if (lost > 0 && !task.goodRowsOnly)
    return Refusal.of(
      'RowsHaveErrors',
      `The accounts of ${lost} rows were closed or moved since they were read.`,
    );
  if (!isJudged || lost > 0) await withHashJoins(() => judgeAgain(task));
  const before = await readTotals(unitPath);
  await (task.subject === 'works' ? tellWorks(importId) : tellSnapshots(importId));
  const effects = effectsSince(before, await readTotals(unitPath));
  await rows(sql`
    update import set state = 'committed', committed_at = now(), effects = ${JSON.stringify(effects)}::jsonb,
      version = version + 1
    where id = ${importId}`);
  await dropOriginalIfHashed(importId);
  await announce(progressChannel, importId);
  return undefined;
}
