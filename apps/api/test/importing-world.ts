import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { openJobQueue } from '../src/jobs/job-queue.js';
import { workOffJobs } from '../src/jobs/work-off-jobs.js';
import { loadCapabilities } from '../src/load-capabilities.js';
import type { Browser } from './browser.js';
import type { UnitName } from './plant-units.js';
import { openSignedInWorld, type SignedInWorld } from './signed-in-world.js';

export interface SentFile {
  readonly bytes: Uint8Array | string;
  readonly name?: string;
  readonly accountId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A served world whose jobs are worked off as they come. */
export interface ImportingWorld extends SignedInWorld {
  /** Sends a file for a unit (by name, or by any text as its id). */
  send(by: Browser, unit: UnitName | string, file: SentFile): Promise<Response>;
  fetch(by: Browser, path: string): Promise<Response>;
  /** Subscribes in her name; ends with the iteration. */
  subscribe(by: Browser, query: string, variables: Record<string, unknown>): AsyncGenerator<unknown>;
  /** Waits until no worker is at the import any more; returns its state. */
  settled(by: Browser, id: string): Promise<string>;
}

export async function openImportingWorld(): Promise<ImportingWorld> {
  const world = await openSignedInWorld({}, ['federation', 'people', 'platforms', 'imports']);
  const boss = await openJobQueue(world.database, false);
  await workOffJobs(boss, world.database, await loadCapabilities());
  return {
    ...world,
    send: (by, unit, { bytes, name = 'file.csv', accountId, headers }) => {
      const id = unit in world.units ? world.units[unit as UnitName].id : unit;
      const account = accountId ? `&account=${accountId}` : '';
      return fetch(`${world.url}/imports?unit=${id}${account}`, {
        method: 'POST',
        headers: { ...by.headers, 'x-file-name': encodeURIComponent(name), ...headers },
        body: bytes as BodyInit,
      });
    },
    fetch: (by, path) => fetch(`${world.url}${path}`, { headers: by.headers }),
    subscribe: async function* (by, query, variables) {
      const url = `${world.url.replace('http', 'ws')}/graphql`;
      class HerSocket extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers: by.headers });
        }
      }
      const client = createClient({ url, webSocketImpl: HerSocket });
      try {
        yield* client.iterate({ query, variables });
      } finally {
        await client.dispose();
      }
    },
    settled: async (by, id) => {
      for (;;) {
        const { body } = await by.graphql('query($id: ID!) { import(id: $id) { state } }', { id });
        const { state } = (body as { data: { import: { state: string } } }).data.import;
        if (!['received', 'reading', 'committing'].includes(state)) return state;
        await pause(50);
      }
    },
    close: async () => {
      await boss.stop({ graceful: false });
      await world.close();
    },
  };
}
