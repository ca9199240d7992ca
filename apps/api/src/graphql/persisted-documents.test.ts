import { createHash } from 'node:crypto';
import { buildSchema, type GraphQLResolveInfo } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../access/context.js';
import { createApollo } from './create-apollo.js';

const schema = buildSchema('type Query { names: [String!] }');
/** The operations the resolver was called for, each as it was parsed. */
const operations: unknown[] = [];
const field = schema.getQueryType()?.getFields().names;
if (field) {
  field.resolve = (_root: unknown, _args: unknown, _context: unknown, { operation }: GraphQLResolveInfo) => {
    operations.push(operation);
    return ['湖南省'];
  };
}

let apollo: Awaited<ReturnType<typeof createApollo>>;
beforeAll(async () => {
  apollo = await createApollo(schema);
});
afterAll(() => apollo.stop());

const text = '{ names }';
const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');

async function ask(request: { query?: string; extensions?: object }) {
  const contextValue = { requestId: 'r', outcome: {} } as Context;
  const { body } = await apollo.executeOperation(request as never, { contextValue });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return body.singleResult;
}

test('a document that was sent once is named by its hash afterwards, and is not parsed again', async () => {
  const extensions = byHash(hashOf(text));
  const unknown = await ask({ extensions });
  expect(unknown.errors?.[0]?.extensions?.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  const answers = [
    await ask({ query: text, extensions }),
    await ask({ extensions }),
    await ask({ query: text }),
  ];
  for (const { data } of answers) expect(data).toEqual({ names: ['湖南省'] });
  expect(operations).toHaveLength(3);
  expect(new Set(operations).size).toBe(1);
});

test('a hash that is another document’s is refused', async () => {
  const { errors } = await ask({ query: text, extensions: byHash(hashOf('{ __typename }')) });
  expect(errors).toEqual([
    { message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } },
  ]);
});
