import { EventEmitter, on } from 'node:events';
import type { Database } from '../database/database.js';
import { rows, sql } from './rows.js';

/** Tells every process, once the transaction under way commits. The payload is small: an id, not the thing itself. */
export async function announce(channel: string, payload: string): Promise<void> {
  await rows(sql`select pg_notify(${channel}, ${payload})`);
}

type Ear = (payload: string) => void;

const channels = new WeakMap<Database, Map<string, Set<Ear>>>();

/** Hears a channel until the returned function is called; one database listener serves all ears of a channel. */
export function listenTo(database: Database, channel: string, ear: Ear): () => void {
  const own = channels.get(database) ?? new Map<string, Set<Ear>>();
  channels.set(database, own);
  let ears = own.get(channel);
  if (!ears) {
    const fresh = new Set<Ear>();
    ears = fresh;
    own.set(channel, fresh);
    database
      .listen(channel, (payload) => {
        for (const each of fresh) each(payload);
      })
      .catch((error) => {
        own.delete(channel);
        console.error(`Listening to ${channel} failed: ${error.message}`);
      });
  }
  ears.add(ear);
  const joined = ears;
  return () => joined.delete(ear);
}

/**
 * What is announced on a channel from now on, one payload per event. It is Node's own iterator, whose `return` ends a
 * wait under way at once, as a generator around it would not.
 */
export function heard(database: Database, channel: string): AsyncIterableIterator<[payload: string]> {
  const announcements = new EventEmitter();
  const leave = listenTo(database, channel, (payload) => announcements.emit('payload', payload));
  const payloads = on(announcements, 'payload') as AsyncIterableIterator<[string]>;
  const end = payloads.return?.bind(payloads);
  payloads.return = (value) => {
    leave();
    return end?.(value) ?? Promise.resolve({ done: true, value });
  };
  return payloads;
}
