import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { reasonFor, refusalWords } from './refusal-words.ts';

const schema = buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8'));
const codes = schema
  .getPossibleTypes(schema.getType('Refusal') as GraphQLInterfaceType)
  .map(({ name }) => name)
  .sort();

it.each(['zh', 'en'] as const)('every refusal of the schema has its words in %s', (language) => {
  expect(Object.keys(refusalWords[language]).sort()).toEqual(codes);
});

it('a refusal of a later schema is told in general words', () => {
  expect(reasonFor('NotThoughtOfYet', 'zh')).toContain('没有成功');
});
