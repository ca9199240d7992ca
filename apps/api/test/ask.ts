import type { Actor } from '@fulian/domain/access';
import { type ExecutionResult, graphql } from 'graphql';
import { contextMaker } from '../src/graphql/make-context.js';
import { loadCapabilities } from '../src/load-capabilities.js';
import { createSchema } from '../src/schema.js';
import type { World } from './world.js';

export type Ask = <Answer = Record<string, unknown>>(
  actor: Actor,
  source: string,
  variableValues?: Record<string, unknown>,
) => Promise<Answer>;

/**
 * Asks the API's schema on an actor's behalf, without a server in between.
 * @param names the capabilities the schema is made of; those they call are among them.
 */
export async function openAsk(world: World, ...names: readonly string[]): Promise<Ask> {
  const capabilities = await loadCapabilities();
  const schema = await createSchema(capabilities.filter(({ name }) => names.includes(name)));
  return async <Answer>(actor: Actor, source: string, variableValues = {}) => {
    const contextValue = contextMaker(world.database, async () => actor)({});
    const { data, errors } = (await graphql({
      schema,
      source,
      contextValue,
      variableValues,
    })) as ExecutionResult;
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as Answer;
  };
}
