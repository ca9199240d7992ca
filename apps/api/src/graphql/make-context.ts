import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@fulian/domain/access';
import type { Context } from '../access/context.js';
import type { Database } from '../database/database.js';
import { heard } from '../platform/announce.js';

/** Finds out who sent a request. */
export type ReadActor = (headers: IncomingHttpHeaders) => Promise<Actor>;

/** Makes the context of one operation. The address never goes on from here: what does is its digest, which only we make. */
export type MakeContext = (headers: IncomingHttpHeaders, address?: string) => Context;

/** Makes contexts; who acts is found out once, when first asked. */
export function contextMaker(database: Database, readActor: ReadActor, secret = ''): MakeContext {
  return (headers, address) => {
    let actor: Promise<Actor> | undefined;
    return {
      requestId: randomUUID(),
      em: database.em,
      actor: () => {
        actor ??= readActor(headers);
        return actor;
      },
      addressKey: () =>
        address ? createHmac('sha256', secret).update(`visitor ${address}`).digest('hex') : undefined,
      actorNow: () => readActor(headers),
      works: new Map(),
      outcome: {},
      hear: (channel) => heard(database, channel),
    };
  };
}
