import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type Ask, dataOf } from '../support/ask.js';

export type Root = 'query' | 'mutation';
export type Field = GraphQLField<unknown, unknown>;

export async function servedSchema(ask: Ask): Promise<GraphQLSchema> {
  return buildClientSchema(await dataOf(ask(getIntrospectionQuery({ specifiedByUrl: true }))));
}

export function rootFields(schema: GraphQLSchema): readonly { readonly root: Root; readonly field: Field }[] {
  const of = (root: Root, fields: Record<string, Field> | undefined) =>
    Object.values(fields ?? {}).map((field) => ({ root, field }));
  return [
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
  ];
}

/** What is asked of an answer: enough to tell something from nothing. */
export function selection({ type }: Field): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return '{ __typename ... on Refusal { code } }';
  if (!isObjectType(named)) return '';
  return named.getFields().totalCount ? '{ totalCount }' : '{ __typename }';
}

export function operation(root: Root, field: Field): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = field.args.length ? `${field.name}(${args})` : field.name;
  return `${root}${variables && `(${variables})`} { ${call} ${selection(field)} }`;
}

/**
 * Of which type the id in an argument is: `unitId` says it; a bare `id` is that of the thing the field returns.
 * Undefined where the name names no thing.
 */
export function subjectType(name: string, field: Field): string | undefined {
  const told = /^(\w+)Id$/.exec(name)?.[1];
  if (told) return told[0]?.toUpperCase() + told.slice(1);
  if (name !== 'id') return undefined;
  const named = getNamedType(field.type);
  const shown = isUnionType(named) ? named.getTypes().find((type) => !type.getFields().code) : named;
  return shown?.name;
}

/** Of which types a field takes ids, its input object's included. */
export function subjectTypes(field: Field): readonly string[] {
  const names = field.args.flatMap(({ name, type }) => {
    const input = getNamedType(type);
    return isInputObjectType(input) ? Object.keys(input.getFields()) : [name];
  });
  return [...new Set(names.flatMap((name) => subjectType(name, field) ?? []))];
}

/** Values for a field's arguments: ids as `idOf` gives them, the rest the plainest that the types allow. */
export function variablesFor(field: Field, idOf: (type: string) => string): Record<string, unknown> {
  return Object.fromEntries(field.args.map((arg) => [arg.name, valueFor(arg, field, idOf)]));
}

const plain: Readonly<Record<string, (name: string) => unknown>> = {
  Int: () => 1,
  SafeInt: () => 1,
  Float: () => 1,
  Boolean: () => true,
  LocalDate: () => '2026-11-01',
  DateTimeISO: () => '2026-11-01T00:00:00Z',
  ID: () => crypto.randomUUID(),
  String: (name) => `${name} ${crypto.randomUUID().slice(0, 8)}`,
};

function valueFor(
  { name, type, defaultValue }: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>,
  field: Field,
  idOf: (type: string) => string,
): unknown {
  const subject = subjectType(name, field);
  if (subject && getNamedType(type).name === 'ID') return idOf(subject);
  if (!isNonNullType(type)) return undefined;
  return defaultValue === undefined ? plainValue(name, type.ofType, field, idOf) : defaultValue;
}

function plainValue(
  name: string,
  type: GraphQLInputType,
  field: Field,
  idOf: (type: string) => string,
): unknown {
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((each) => [each.name, valueFor(each, field, idOf)]));
  }
  const make = plain[getNamedType(type).name];
  if (!make) throw new Error(`No plain value for ${type} (${field.name}): add one.`);
  return make(name);
}
