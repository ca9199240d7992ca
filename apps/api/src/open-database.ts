import { join } from 'node:path';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { openEmbedded } from './database/open-embedded.js';
import { openServer } from './database/open-server.js';
import type { Capability } from './platform/capability.js';

/** Opens the database the configuration names, migrated, with every capability's entities and queues. */
export function openDatabase(config: Config, capabilities: readonly Capability[]): Promise<Database> {
  const entities = capabilities.flatMap((capability) => capability.entities ?? []);
  const queues = capabilities.flatMap(({ jobs }) => (jobs ?? []).map(({ queue }) => queue));
  return config.databaseUrl
    ? openServer(config.databaseUrl, config.secret, entities, queues)
    : openEmbedded({ folder: join(config.dataFolder, 'database') }, entities, queues);
}
