import type { ChildProcess } from 'node:child_process';
import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';
import { openPrepared } from '../open-prepared.js';
import type { Capability } from '../platform/capability.js';
import type { Running } from '../run.js';
import { tell } from '../tell.js';
import { tellReady } from '../tell-ready.js';
import { Place } from './place.js';
import { readAvailable } from './read-available.js';
import { jobConnections, shareConnections } from './share-connections.js';

/** A process of the cluster ends by itself when this one is gone, however it went. */
function begin(file: string, connections: number): ChildProcess {
  cluster.setupPrimary({
    exec: fileURLToPath(new URL(file, import.meta.url)),
    args: [String(connections)],
  });
  const worker = cluster.fork();
  // A connection that was handed to a dying worker is lost; this process is not.
  worker.on('error', (error) => console.error(`Process ${worker.process.pid}: ${error.message}`));
  return worker.process;
}

/**
 * Prepares the database, then lets workers answer behind one port and one more process work off jobs. This process hands
 * connections round and replaces whoever dies; it does nothing that could stall or kill it.
 */
export async function leadWorkers(config: Config, capabilities: readonly Capability[]): Promise<Running> {
  const database = await openPrepared(config, capabilities);
  const connections = await readAvailable(database)
    .then((available) => shareConnections(available, config.workers))
    .finally(() => database.close());
  tell({ kind: 'step', label: `Starting ${config.workers} workers` });

  const answering = Array.from(
    { length: config.workers },
    (_, index) => new Place(`Worker ${index + 1}`, () => begin('answer.js', connections)),
  );
  const jobs = new Place('The process for jobs', () => begin('work-off-jobs.js', jobConnections));
  const places = [...answering, jobs];
  const stop = async (): Promise<void> => {
    await Promise.all(places.map((place) => place.stop()));
  };
  try {
    const [url = ''] = await Promise.all(places.map((place) => place.fill()));
    tellReady(url, database, config, capabilities);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
