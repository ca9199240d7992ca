import { readFile } from 'node:fs/promises';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { servedSchema } from '../access/root-fields.js';
import { asker } from '../support/ask.js';

const printed = new URL('../../apps/api/schema.graphql', import.meta.url);

test('the served schema is the reviewed one', async () => {
  const served = await servedSchema(asker(inject('apiUrl')));
  const reviewed = buildSchema(await readFile(printed, 'utf8'));
  expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(reviewed)));
});
