import { readConfig } from '../config.js';
import { openJobQueue } from '../jobs/job-queue.js';
import { loadCapabilities } from '../load-capabilities.js';
import { joinDatabase } from '../open-database.js';
import { type Running, run } from '../run.js';
import { createSchema } from '../schema.js';
import { startServer } from '../server.js';
import { sayReady } from './say-ready.js';

/** Answers requests, and leaves jobs to others. */
async function answer(connections: number): Promise<Running> {
  const config = await readConfig();
  const capabilities = await loadCapabilities();
  const schema = await createSchema(capabilities);
  const database = await joinDatabase(config, capabilities, connections);
  const boss = await openJobQueue(database, false);
  const server = await startServer(database, schema, capabilities, config);
  sayReady(server.url);
  return {
    stop: async () => {
      await server.stop();
      await boss.stop({ graceful: false });
      await database.close();
    },
  };
}

await run(() => answer(Number(process.argv[2])));
