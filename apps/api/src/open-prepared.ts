import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { openDatabase } from './open-database.js';
import type { Capability } from './platform/capability.js';
import { prepareCapabilities, sowDemo } from './prepare.js';
import { tell } from './tell.js';

const step = (label: string): void => tell({ kind: 'step', label });

/** Opens and migrates the database and fills in what every installation, and a demo, needs. */
export async function openPrepared(config: Config, capabilities: readonly Capability[]): Promise<Database> {
  step('Opening and migrating the database');
  const database = await openDatabase(config, capabilities);
  await prepareCapabilities(database, capabilities, step);
  if (config.demo) await sowDemo(database, capabilities, step);
  return database;
}
