import { expect, test } from 'vitest';
import { nested, nodesOf } from './along.js';

test('columns of a field become an object of its own', () => {
  const rows = [{ id: 1, 'unit.id': 'u', 'unit.name': '澧县', 'latest.on': '2026-01-01' }];
  expect(nested(rows)).toEqual([{ id: 1, unit: { id: 'u', name: '澧县' }, latest: { on: '2026-01-01' } }]);
});

test('a field of which nothing was found is null, not absent: nobody asks for it again', () => {
  expect(nested([{ id: 1, 'latest.on': null, 'latest.plays': null }])).toEqual([{ id: 1, latest: null }]);
});

test('rows by nodes and rows by edges ask for the same thing', () => {
  const asked = { unit: { name: {} } };
  expect(nodesOf({ nodes: asked })).toEqual(asked);
  expect(nodesOf({ edges: { node: asked } })).toEqual(asked);
  expect(nodesOf({ nodes: asked, edges: { node: { unit: { tier: {} }, latest: { on: {} } } } })).toEqual({
    unit: { name: {}, tier: {} },
    latest: { on: {} },
  });
});
