import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costLimit, largestFittingPage, priceOperation } from './cost.js';

const schema = buildSchema(`
  type Query { units(first: Int = 20): UnitConnection! unit: Unit parents: [Unit!]! }
  type UnitConnection { nodes: [Unit!]! edges: [UnitEdge!]! totalCount: Int! }
  type UnitEdge { node: Unit! }
  type Unit { name: String! above: [Unit!]! children(first: Int = 20): UnitConnection! months(last: Int = 12): [Month!]! }
  type Month { plays: Int! }
`);

function priceOf(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return priceOperation(schema, document, operation);
}

const costOf = (query: string, variables = {}) => priceOf(query)(variables, Number.POSITIVE_INFINITY);

test('a page costs its size times what each row holds', () => {
  expect(costOf('{ units(first: 7) { nodes { name } } }')).toBe(7 * 2);
  expect(costOf('{ units(first: 7) { nodes { name months(last: 3) { plays } } } }')).toBe(7 * (1 + 1 + 3));
});

test('a page size in a variable costs as much as the same page size written out', () => {
  const byVariable = costOf('query($n: Int) { units(first: $n) { nodes { name } } }', { n: 50 });
  expect(byVariable).toBe(costOf('{ units(first: 50) { nodes { name } } }'));
});

test('a page without a size costs its default', () => {
  expect(costOf('{ units { nodes { name } } }')).toBe(20 * 2);
});

test('fragments and aliases cost as much as what they stand for', () => {
  const spread = costOf(
    'query { a: unit { ...f } b: unit { ... on Unit { above { name } } } } fragment f on Unit { above { name } }',
  );
  expect(spread).toBe(2 * costOf('{ unit { above { name } } }'));
});

test('the largest fitting page fits, and one more does not', () => {
  const levels = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(levels, (depth) => {
      const inner = Array.from({ length: depth }).reduce<string>(
        (below) => `children(first: 100) { nodes { name ${below} } }`,
        '',
      );
      const price = priceOf(`{ unit { ${inner} } }`);
      const page = largestFittingPage(price, {});
      if (page > 0) expect(price({}, page)).toBeLessThanOrEqual(costLimit);
      if (page < 100) expect(price({}, page + 1)).toBeGreaterThan(costLimit);
    }),
  );
});
