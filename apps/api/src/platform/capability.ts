import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@fulian/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Router } from 'express';
import type { NonEmptyArray } from 'type-graphql';
import type { AdminCommand } from './admin-command.js';

/** Background work of a capability: what waits in `queue` is handled one by one, as the system. */
export interface Job<Payload extends object = object> {
  readonly queue: string;
  readonly handle: (payload: Payload) => Promise<void>;
}

/** Invented rows for looking around; run once, in the order of `order`, as the system. */
export interface DemoSeed {
  readonly order: number;
  readonly label: string;
  readonly sow: () => Promise<void>;
  /** Whom one may look around as; told to whoever starts the demo. */
  readonly signIns?: readonly {
    readonly username: string;
    readonly password: string;
    readonly label: string;
  }[];
}

/** What a capability's own routes stand on: `inWork(em, await readActor(request.headers), …)` opens the work of a request. */
export interface RouteGround {
  readonly em: EntityManager;
  readonly readActor: (headers: IncomingHttpHeaders) => Promise<Actor>;
  /** Where people open the site, without a slash at the end: for addresses that leave it, on paper. */
  readonly publicUrl: string;
  /** Whether people and figures are invented: paper says so, too. */
  readonly demo: boolean;
}

/** What one folder below `capabilities/` brings; found by its `capability.ts`, listed nowhere. */
export interface Capability {
  readonly name: string;
  readonly entities?: readonly unknown[];
  readonly resolvers?: NonEmptyArray<new (...args: never[]) => object>;
  readonly jobs?: readonly Job<never>[];
  /** Plain HTTP beside GraphQL: uploads and downloads. */
  readonly routes?: (router: Router, ground: RouteGround) => void;
  /** Reference rows every installation needs; must be safe to run at each start. */
  readonly prepare?: () => Promise<void>;
  readonly demo?: DemoSeed;
  /** For the command line: `pnpm admin <name>`. */
  readonly commands?: readonly AdminCommand[];
}
