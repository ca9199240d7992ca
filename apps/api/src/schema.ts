import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import { enforce } from './access/enforce.js';
import { loadCapabilities } from './load-capabilities.js';
import type { Capability } from './platform/capability.js';
import { resolveResults } from './platform/resolve-results.js';

/** Subscriptions hear the database themselves (`heard`); type-graphql wants a hub all the same. */
const noHub: PubSub = {
  publish: () => {},
  subscribe: (topic) => {
    throw new Error(`Nothing is published as ${topic}: subscribe to the database instead.`);
  },
};

/** The schema of all capabilities, guarded. Fails, naming the field, when one declares no permission. */
export async function createSchema(capabilities?: readonly Capability[]): Promise<GraphQLSchema> {
  const found = capabilities ?? (await loadCapabilities());
  const resolvers = found.flatMap(({ resolvers: own }) => own ?? []);
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    validate: false,
    pubSub: noHub,
  });
  return enforce(resolveResults(schema));
}
