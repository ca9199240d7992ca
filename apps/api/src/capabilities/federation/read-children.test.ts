import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../test/ask.js';
import { countQueries } from '../../../test/count-queries.js';
import { openWorld, type World } from '../../../test/world.js';

let world: World;
let ask: Ask;
beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation');
});
afterAll(() => world.close());

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const below = (first: number, rest: string) =>
  `children(first: ${first}) { nodes { name ${rest} } pageInfo { hasNextPage } }`;

test('a tree is read with one statement for each of its levels', async () => {
  const sent = await countQueries(world, () =>
    ask(Actor.visitor, `{ rootUnits { name ${below(10, below(10, below(10, '')))} } }`),
  );
  expect(sent).toHaveLength(4);
});

test('pages of different sizes below one unit do not mix', async () => {
  const id = world.units.province.id;
  const { unit } = await ask<{ unit: Record<'one' | 'all', Page> }>(
    Actor.visitor,
    `{ unit(id: "${id}") { one: ${below(1, '')} all: ${below(10, '')} } }`,
  );
  const { one, all } = unit;
  expect(one).toMatchObject({ nodes: [all.nodes[0]], pageInfo: { hasNextPage: true } });
  expect(all.nodes.length).toBeGreaterThan(1);
  expect(all.pageInfo.hasNextPage).toBe(false);
});
