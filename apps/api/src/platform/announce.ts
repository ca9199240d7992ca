import { EventEmitter, on } from 'node:events';
import type { Database } from '../database/database.js';
import { rows, sql } from './rows.js';

/** Tells every process, once the transaction under way commits. The payload is small: an id, not the thing itself. */
export async function announce(channel: string, payload: string): Promise<void> {
  await rows(sql`select pg_notify(${channel}, ${payload})`);
}

type Ear = (payload: string) => void;

interface Channel {
  readonly ears: Set<Ear>;
  readonly begun: Promise<void>;
}

/** What is announced on a channel, one payload per event. */
export interface Announcements extends AsyncIterableIterator<[payload: string]> {
  /** Resolves once this process listens: from then on nothing is missed. */
  readonly begun: Promise<void>;
}

const channels = new WeakMap<Database, Map<string, Channel>>();

/** Hears a channel until `leave` is called; one database listener serves all ears of a channel. */
export function listenTo(
  database: Database,
  channel: string,
  ear: Ear,
): { leave: () => void; begun: Promise<void> } {
  const { ears, begun } = openChannel(database, channel);
  ears.add(ear);
  return { leave: () => ears.delete(ear), begun };
}

function openChannel(database: Database, name: string): Channel {
  const own = channels.get(database) ?? new Map<string, Channel>();
  channels.set(database, own);
  const open = own.get(name);
  if (open) return open;
  const ears = new Set<Ear>();
  const listening = database.listen(name, (payload) => {
    for (const each of ears) each(payload);
  });
  const channel = { ears, begun: listening.then(() => {}) };
  own.set(name, channel);
  channel.begun.catch((error) => {
    own.delete(name);
    console.error(`Listening to ${name} failed: ${error.message}`);
  });
  return channel;
}

/**
 * What is announced on a channel from now on. It is Node's own iterator, whose `return` ends a wait under way at once, as
 * a generator around it would not.
 */
export function heard(database: Database, channel: string): Announcements {
  const announcements = new EventEmitter();
  const { leave, begun } = listenTo(database, channel, (payload) => announcements.emit('payload', payload));
  const payloads = on(announcements, 'payload') as AsyncIterableIterator<[string]>;
  const end = payloads.return?.bind(payloads);
  payloads.return = (value) => {
    leave();
    return end?.(value) ?? Promise.resolve({ done: true, value });
  };
  return Object.assign(payloads, { begun });
}
