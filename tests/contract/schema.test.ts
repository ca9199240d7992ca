import { readFile } from 'node:fs/promises';
import { buildSchema, isInputObjectType, isNonNullType, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { servedSchema } from '../access/root-fields.js';
import { asker } from '../support/ask.js';

const printed = new URL('../../apps/api/schema.graphql', import.meta.url);

test('the served schema is the reviewed one', async () => {
  const served = await servedSchema(asker(inject('apiUrl')));
  const reviewed = buildSchema(await readFile(printed, 'utf8'));
  expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(reviewed)));
});

test('what has a default need not be sent: an executor that compiles queries asks for required fields of an input whatever their default', async () => {
  const schema = buildSchema(await readFile(printed, 'utf8'));
  const torn = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((input) => Object.values(input.getFields()).map((field) => ({ input, field })))
    .filter(({ field }) => isNonNullType(field.type) && field.defaultValue !== undefined);
  expect(torn.map(({ input, field }) => `${input.name}.${field.name}`)).toEqual([]);
});
