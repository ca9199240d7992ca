import type { Actor } from '@fulian/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Announcements } from '../platform/announce.js';
import type { Work } from './work.js';

/** What one GraphQL operation knows: who acts, and the database it may open work on. */
export interface Context {
  readonly requestId: string;
  readonly em: EntityManager;
  /** Who acts now; asked again at each event of a subscription, because posts and sessions end. */
  readonly actor: () => Promise<Actor>;
  /** A digest of the address the request came from, for counting; nothing where none came over a network. */
  readonly addressKey: () => string | undefined;
  /** Who acts at this very moment: a subscription outlives what its own context found out. */
  readonly actorNow: () => Promise<Actor>;
  /** The work of each root field under way, by its response name; the fields below go on in it. */
  readonly works: Map<string | number, Work>;
  /** What is known once it is answered. Apollo copies contexts, so it is kept one level below. */
  readonly outcome: {
    /** What was done, where nothing went wrong. */
    done?: 'query' | 'mutation' | 'subscription';
    /** Whether anything asked on whose behalf it works: otherwise everybody would be answered the same. */
    dependsOnWho?: boolean;
  };
  /** What is announced on a channel from now on, for subscriptions. */
  readonly hear: (channel: string) => Announcements;
}
