import { buildSchema, type GraphQLUnionType, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { resolveResults } from './resolve-results.js';

const types = `
  interface Refusal { code: String! }
  type Closed implements Refusal { code: String! }
  type Full implements Refusal { code: String! }
  type Camp { name: String! }
  type Hall { name: String! }
  type Query { enrol: EnrolResult }`;

test('a refusal is of the type its code names, and anything else is what was made', () => {
  const schema = resolveResults(buildSchema(`${types} union EnrolResult = Camp | Closed | Full`));
  const enrol = (result: object) =>
    graphqlSync({ schema, source: '{ enrol { __typename } }', rootValue: { enrol: result } }).data?.enrol;
  expect(enrol({ name: 'spring' })).toEqual({ __typename: 'Camp' });
  expect(enrol({ refused: true, code: 'Full' })).toEqual({ __typename: 'Full' });
});

test('a union with refusals and two other members is refused by name', () => {
  const schema = buildSchema(`${types} union EnrolResult = Camp | Hall | Closed`);
  expect(() => resolveResults(schema)).toThrow('EnrolResult');
});

test('a union without refusals is left alone', () => {
  const schema = resolveResults(buildSchema(`${types} union EnrolResult = Camp | Hall`));
  expect((schema.getType('EnrolResult') as GraphQLUnionType).resolveType).toBeUndefined();
});
