import { join } from 'node:path';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { openEmbedded } from './database/open-embedded.js';
import { connectServer, openServer } from './database/open-server.js';
import type { Capability } from './platform/capability.js';

const entitiesOf = (capabilities: readonly Capability[]): readonly unknown[] =>
  capabilities.flatMap(({ entities }) => entities ?? []);

/** Opens the database the configuration names, migrated, with every capability's entities and queues. */
export function openDatabase(config: Config, capabilities: readonly Capability[]): Promise<Database> {
  const entities = entitiesOf(capabilities);
  const queues = capabilities.flatMap(({ jobs }) => (jobs ?? []).map(({ queue }) => queue));
  return config.databaseUrl
    ? openServer(config.databaseUrl, config.secret, entities, queues)
    : openEmbedded({ folder: join(config.dataFolder, 'database') }, entities, queues);
}

/** Connects one process of several to a server that another process prepared. */
export function joinDatabase(
  { databaseUrl, secret }: Config,
  capabilities: readonly Capability[],
  connections: number,
): Promise<Database> {
  if (!databaseUrl) throw new Error('The embedded database has one process.');
  return connectServer(databaseUrl, secret, entitiesOf(capabilities), connections);
}
