import fc from 'fast-check';
import { buildSchema, execute, type GraphQLSchema, isObjectType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { arbitraryQuery } from '../../test/graphql/arbitrary-query.js';
import type { Context } from '../access/context.js';
import { compileOperations } from './jit-executor.js';

/** A schema in which things are missing, late or broken at every place where they can be. */
function treacherousSchema(): GraphQLSchema {
  const schema = buildSchema(`
    enum Colour { red green }
    type Leaf { id: ID! count(n: Int): Int colour: Colour ratio: Float broken: Int brokenForSure: Int! wrongly: Int nothing: String! }
    type Branch { leaf: Leaf leafForSure: Leaf! leaves(n: Int): [Leaf] leavesForSure: [Leaf!]! any(n: Int): Any branch: Branch }
    union Any = Leaf | Branch
    type Query { branch(n: Int): Branch leaf: Leaf branchForSure: Branch! anys: [Any!] }
  `);
  const leaf = (n: number) => ({
    __typename: 'Leaf',
    id: n,
    colour: n % 2 ? 'red' : 'green',
    ratio: n / 4,
    wrongly: 'no number',
    n,
  });
  const branch = (n: number) => ({ __typename: 'Branch', n });
  type Source = { n: number } | undefined;
  const resolvers: Record<string, (source: Source, args: { n?: number | null }) => unknown> = {
    'Query.branch': (_, { n }) => (n === 0 ? null : Promise.resolve(branch(n ?? 1))),
    'Query.leaf': () => leaf(2),
    'Query.branchForSure': async () => branch(5),
    'Query.anys': () => [leaf(1), branch(2), leaf(3)],
    'Leaf.count': (source, { n }) => (n === null ? null : (source?.n ?? 0) + (n ?? 0)),
    'Leaf.broken': async () => Promise.reject(new Error('broken later')),
    'Leaf.brokenForSure': async () => Promise.reject(new Error('broken for sure')),
    'Leaf.nothing': async () => null,
    'Branch.leaf': (source) => (source?.n === 1 ? null : leaf(source?.n ?? 0)),
    'Branch.leafForSure': async (source) => (source?.n === 2 ? null : leaf(7)),
    'Branch.leaves': (_, { n }) => [leaf(n ?? 1), null, leaf(2)],
    'Branch.leavesForSure': async (source) => [leaf(1), source?.n === 3 ? null : leaf(2)],
    'Branch.any': (source, { n }) => (n === 3 ? leaf(3) : source ? branch(source.n + 1) : null),
    'Branch.branch': (source) => (source && source.n < 4 ? Promise.resolve(branch(source.n + 1)) : null),
  };
  for (const [coordinate, resolve] of Object.entries(resolvers)) {
    const [typeName, fieldName] = coordinate.split('.') as [string, string];
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field) field.resolve = resolve as never;
  }
  return schema;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?:
    | readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[]
    | undefined;
}

/** Where in the data an error made something null: its path, or the nearest place above it that is null. */
function nullPlace(data: unknown, path: readonly unknown[]): readonly unknown[] {
  let at = data;
  for (const [depth, key] of path.entries()) {
    if (at === null || at === undefined) return path.slice(0, depth);
    at = (at as Record<string, unknown>)[key as string];
  }
  return path;
}

/**
 * Errors come in no promised order, and of several errors below one place that became null an executor may tell any
 * (specification 6.4.4). So places are compared, and messages where a place has one possible cause: itself.
 */
function comparable({ data, errors }: Answer) {
  const plain = JSON.parse(JSON.stringify(data ?? null));
  const places = (errors ?? []).map(({ message, path = [] }) => {
    const place = nullPlace(plain, path);
    return `${place.join('.')}: ${place.length === path.length ? message : 'broken below'}`;
  });
  const broken = places.filter((place) => place.endsWith('broken below'));
  const own = places.filter((place) => !place.endsWith('broken below'));
  return { data: plain, errors: [...new Set([...broken, ...own])].sort() };
}

test('a compiled operation answers as graphql-js answers, errors and nulls included', async () => {
  const schema = treacherousSchema();
  const operationOf = compileOperations(schema);
  await fc.assert(
    fc.asyncProperty(
      arbitraryQuery(schema),
      fc.constantFrom({}, { n: 3 }, { n: null }),
      async (query, variables) => {
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        const expected = await execute({ schema, document, variableValues: variables });
        const actual = await operationOf(document, undefined)({} as Context, variables);
        expect(comparable(actual)).toEqual(comparable(expected));
      },
    ),
    { numRuns: 400 },
  );
});
