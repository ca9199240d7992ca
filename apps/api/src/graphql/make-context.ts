import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@fulian/domain/access';
import type { Context } from '../access/context.js';
import type { Database } from '../database/database.js';
import { heard } from '../platform/announce.js';

/** Finds out who sent a request. */
export type ReadActor = (headers: IncomingHttpHeaders) => Promise<Actor>;

/** Makes the context of one operation; who acts is found out once, when first asked. */
export function contextMaker(database: Database, readActor: ReadActor) {
  return (headers: IncomingHttpHeaders): Context => {
    let actor: Promise<Actor> | undefined;
    return {
      requestId: randomUUID(),
      em: database.em,
      actor: () => {
        actor ??= readActor(headers);
        return actor;
      },
      works: new Map(),
      outcome: {},
      hear: (channel) => heard(database, channel),
    };
  };
}
