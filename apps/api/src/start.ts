import { readConfig } from './config.js';
import { openJobQueue } from './jobs/job-queue.js';
import { workOffJobs } from './jobs/work-off-jobs.js';
import { loadCapabilities } from './load-capabilities.js';
import { openDatabase } from './open-database.js';
import { prepareCapabilities, sowDemo } from './prepare.js';
import { createSchema } from './schema.js';
import { startServer } from './server.js';
import { tell } from './tell.js';

const step = (label: string): void => tell({ kind: 'step', label });

/** Opens, migrates and fills the database, then answers requests and works off jobs. */
export async function start(): Promise<{ stop(): Promise<void> }> {
  const config = await readConfig();
  const capabilities = await loadCapabilities();
  const schema = await createSchema(capabilities);
  step('Opening and migrating the database');
  const database = await openDatabase(config, capabilities);
  await prepareCapabilities(database, capabilities, step);
  if (config.demo) await sowDemo(database, capabilities, step);
  step('Starting to answer');
  const boss = await openJobQueue(database, true);
  await workOffJobs(boss, database, capabilities);
  const server = await startServer(database, schema, capabilities, config);
  tell({
    kind: 'ready',
    url: server.url,
    database: database.kind,
    place: database.place,
    signIns: config.demo ? capabilities.flatMap(({ demo }) => demo?.signIns ?? []) : [],
  });
  return {
    stop: async () => {
      await server.stop();
      await boss.stop({ graceful: true, timeout: 10_000 });
      await database.close();
    },
  };
}
