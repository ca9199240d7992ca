import { PgBoss } from 'pg-boss';
import type { SqlDoor } from './database.js';

/** A job that says nothing for this long is taken to be orphaned (its process died) and is tried again. */
const heartbeatSeconds = 10;

/** Creates or updates the job queue's schema and its queues, as the owner. */
export async function prepareJobs(
  door: SqlDoor,
  backend: 'postgres' | 'pglite',
  queues: readonly string[],
): Promise<void> {
  const boss = new PgBoss({
    backend,
    db: { executeSql: (text, values) => door.execute(text, values) },
    migrate: true,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  try {
    for (const queue of queues) {
      await boss.createQueue(queue, {
        retryLimit: 5,
        retryBackoff: true,
        expireInSeconds: 3600,
        heartbeatSeconds,
      });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
