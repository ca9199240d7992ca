import { expect, it } from 'vitest';
import { readPages } from './read-pages.ts';
import { longerThan, shownIn } from './shown.ts';

const numbers = (total: number) => async (first: number, after: string | null) => {
  const from = Number(after ?? 0);
  const nodes = Array.from({ length: Math.min(first, total - from) }, (_, at) => from + at);
  const end = from + nodes.length;
  return { nodes, totalCount: total, pageInfo: { hasNextPage: end < total, endCursor: String(end) } };
};

it('shows twenty rows unless the address asks for more', () => {
  expect(shownIn(new URL('http://site/accounts'))).toBe(20);
  expect(shownIn(new URL('http://site/accounts?show=60'))).toBe(60);
});

it.each(['-5', '0', 'many', '1e9'])('is not led astray by ?show=%s', (show) => {
  expect(shownIn(new URL(`http://site/accounts?show=${show}`))).toBeLessThanOrEqual(500);
});

it('keeps the filters when the list grows', () => {
  expect(longerThan(new URL('http://site/accounts?platform=douyin'), 20)).toBe(
    '/accounts?platform=douyin&show=40',
  );
});

it('reads a long list in pages of at most a hundred', async () => {
  const part = await readPages(250, numbers(1000));
  expect(part.nodes).toHaveLength(250);
  expect(part.nodes.at(-1)).toBe(249);
});

it('ends where the list ends', async () => {
  expect((await readPages(100, numbers(34))).nodes).toHaveLength(34);
});
