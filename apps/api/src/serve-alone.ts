import type { Config } from './config.js';
import { openJobQueue } from './jobs/job-queue.js';
import { workOffJobs } from './jobs/work-off-jobs.js';
import { openPrepared } from './open-prepared.js';
import type { Capability } from './platform/capability.js';
import type { Running } from './run.js';
import { createSchema } from './schema.js';
import { startServer } from './server.js';
import { tell } from './tell.js';
import { tellReady } from './tell-ready.js';

/** Does everything in this process. */
export async function serveAlone(config: Config, capabilities: readonly Capability[]): Promise<Running> {
  const schema = await createSchema(capabilities);
  const database = await openPrepared(config, capabilities);
  tell({ kind: 'step', label: 'Starting to answer' });
  const boss = await openJobQueue(database, true);
  await workOffJobs(boss, database, capabilities);
  const server = await startServer(database, schema, capabilities, config);
  tellReady(server.url, database, config, capabilities);
  return {
    stop: async () => {
      await server.stop();
      await boss.stop({ graceful: true, timeout: 10_000 });
      await database.close();
    },
  };
}
