import { existsSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';

const file = new URL('../../apps/api/schema.graphql', import.meta.url);

/** Every part of a schema that carries no description, by its coordinate. */
function undescribed(source: string): string[] {
  const types = Object.values(buildSchema(source).getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const isRoot = ({ name }: GraphQLNamedType) => ['Query', 'Mutation', 'Subscription'].includes(name);
  return types.flatMap((type) => [
    ...(type.description || isRoot(type) ? [] : [type.name]),
    ...partsOf(type)
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  ]);
}

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return [];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name}:)`, description })),
  ]);
}

test('a type, a field, an argument and an input field without a description are found', () => {
  const found = undescribed(`
    type Query { "A." unit(id: ID!): Unit }
    type Unit { name: String }
    "B." input UnitInput { name: String }`);
  expect(found).toEqual(['Query.unit(id:)', 'Unit', 'Unit.name', 'UnitInput.name']);
});

test('every type, field and argument of the contract says what it means', () => {
  expect(existsSync(file)).toBe(true);
  expect(undescribed(readFileSync(file, 'utf8'))).toEqual([]);
});
