import { expect, inject, test } from 'vitest';
import { asker } from '../support/ask.js';

const apiUrl = inject('apiUrl');
const ask = asker(apiUrl);

test('an operation that could return too much is refused before it runs, and told what would fit', async () => {
  const page = (inner: string) => `children(first: 100) { nodes { id ${inner} } }`;
  const { errors, data } = await ask(`{ rootUnits { ${page(page(page('')))} } }`);
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'TOO_COSTLY',
    costLimit: expect.any(Number),
    largestPage: expect.any(Number),
  });
});

test('a variable of the wrong shape names its place', async () => {
  const { errors } = await ask('query($id: ID!) { unit(id: $id) { id } }', { id: { not: 'an id' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['id'] });
});

test('a page size out of bounds names its place', async () => {
  const { errors } = await ask('{ unitSearch(query: "hlc", first: 101) { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['first'] });
});

test('a thing that is not there is null, not an error', async () => {
  expect(await ask('{ unit(id: "no-such-unit") { id } }')).toEqual({ data: { unit: null } });
});

test('every answer carries the id of its request', async () => {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('a document too long to be honest is refused while it is read', async () => {
  const { errors } = await ask(`{ ${'__typename '.repeat(5000)} }`);
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_PARSE_FAILED');
});
