import type { Actor } from '@fulian/domain/access';
import { type ExecutionResult, parse } from 'graphql';
import { subscribeAfresh } from '../src/graphql/execute-afresh.js';
import { contextMaker } from '../src/graphql/make-context.js';
import { loadCapabilities } from '../src/load-capabilities.js';
import { createSchema } from '../src/schema.js';
import type { World } from './world.js';

export type Heard = AsyncIterableIterator<ExecutionResult>;

/** Subscribes on behalf of whoever `actor` says at the time. */
export type Hear = (
  actor: () => Actor,
  source: string,
  variableValues: Record<string, unknown>,
) => Promise<Heard>;

/** Listens to the API's schema without a server in between. */
export async function openHear(world: World, ...names: readonly string[]): Promise<Hear> {
  const capabilities = await loadCapabilities();
  const schema = await createSchema(capabilities.filter(({ name }) => names.includes(name)));
  return async (actor, source, variableValues) => {
    const contextValue = { makeContext: () => contextMaker(world.database, async () => actor())({}) };
    const heard = await subscribeAfresh({ schema, document: parse(source), contextValue, variableValues });
    if (!(Symbol.asyncIterator in heard)) throw new Error(JSON.stringify(heard.errors));
    return heard as Heard;
  };
}
