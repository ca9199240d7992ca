import { readConfig } from '../config.js';
import { openJobQueue } from '../jobs/job-queue.js';
import { workOffJobs } from '../jobs/work-off-jobs.js';
import { loadCapabilities } from '../load-capabilities.js';
import { joinDatabase } from '../open-database.js';
import { type Running, run } from '../run.js';
import { sayReady } from './say-ready.js';

/** Works off the jobs of everybody: a workbook takes seconds of a processor, which nobody's request should wait for. */
async function work(connections: number): Promise<Running> {
  const config = await readConfig();
  const capabilities = await loadCapabilities();
  const database = await joinDatabase(config, capabilities, connections);
  const boss = await openJobQueue(database, true);
  await workOffJobs(boss, database, capabilities);
  sayReady();
  return {
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await database.close();
    },
  };
}

await run(() => work(Number(process.argv[2])));
