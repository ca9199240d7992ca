import { expect, test } from 'vitest';
import { shareConnections } from './share-connections.js';

/** A server as it is installed: max_connections 100, three of them for superusers. */
const installed = 97;

test.each([2, 4, 7, 8, 10, 16])('%i workers and the jobs fit into a server as it is installed', (workers) => {
  const each = shareConnections(installed, workers) + 1;
  expect(workers * each + 7).toBeLessThanOrEqual(installed - 10);
});

test('a worker has ten connections where there is room, and never fewer than four', () => {
  expect(shareConnections(installed, 2)).toBe(10);
  expect(shareConnections(1000, 64)).toBe(10);
  expect(shareConnections(installed, 16)).toBe(4);
});

test('more workers than the server has connections for are refused with how many fit', () => {
  expect(() => shareConnections(installed, 17)).toThrow(
    'WORKERS=17 needs more connections than the 97 that this PostgreSQL gives: raise its max_connections, or take 16 at most.',
  );
});
