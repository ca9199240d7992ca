import { readConfig } from './config.js';
import { loadCapabilities } from './load-capabilities.js';
import type { Running } from './run.js';
import { serveAlone } from './serve-alone.js';
import { leadWorkers } from './workers/lead-workers.js';

/** Opens, migrates and fills the database, then answers requests and works off jobs: alone, or with workers. */
export async function start(): Promise<Running> {
  const config = await readConfig();
  const capabilities = await loadCapabilities();
  return config.workers > 1 ? leadWorkers(config, capabilities) : serveAlone(config, capabilities);
}
