import { inTransaction } from '../../../access/work.js';
import { announce } from '../../../platform/announce.js';
import { rows, sql } from '../../../platform/rows.js';
import { progressChannel } from '../queues.js';
import type { ReadingTask } from './begin-reading.js';

/** Lets the import wait until somebody says whose file it is. */
export const askForAccount = (task: ReadingTask): Promise<undefined> =>
  inTransaction(async () => {
    await rows(sql`
      update import set state = 'needs_account', version = version + 1
      where id = ${task.importId} and attempt = ${task.attempt} and state = 'reading'`);
    await announce(progressChannel, task.importId);
    return undefined;
  });
