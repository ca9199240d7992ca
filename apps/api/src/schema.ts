import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { enforce } from './access/enforce.js';
import { loadCapabilities } from './load-capabilities.js';
import type { Capability } from './platform/capability.js';
import { resolveResults } from './platform/resolve-results.js';

/** The schema of all capabilities, guarded. Fails, naming the field, when one declares no permission. */
export async function createSchema(capabilities?: readonly Capability[]): Promise<GraphQLSchema> {
  const found = capabilities ?? (await loadCapabilities());
  const resolvers = found.flatMap(({ resolvers: own }) => own ?? []);
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    validate: false,
  });
  return enforce(resolveResults(schema));
}
