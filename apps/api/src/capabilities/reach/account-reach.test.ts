import type { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../test/ask.js';
import { countQueries } from '../../../test/count-queries.js';
import { type PlantedAccount, plantAccount, tell } from '../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../test/world.js';

let world: World;
let ask: Ask;
let weibo: PlantedAccount;
let wechat: PlantedAccount;

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms', 'reach');
  await world.asSystem(async () => {
    weibo = await plantAccount(world.units, 'township', 'weibo');
    wechat = await plantAccount(world.units, 'township', 'wechat_official_account');
    await tell([
      { accountId: weibo.id, day: '2026-03-10', posts: 2, shares: 4, comments: 1, likes: 9 },
      { accountId: weibo.id, day: '2026-03-31', posts: 7, shares: 95, comments: 18, likes: 40 },
      { accountId: weibo.id, day: '2026-02-20', posts: 1, shares: 0, comments: 0, likes: 0 },
      { accountId: wechat.id, day: '2026-03-31', posts: 1, reads: 100_000, censored: ['reads'] },
    ]);
  });
});
afterAll(() => world.close());

interface Reach {
  readonly points: string;
  readonly past: readonly { readonly points: string | null }[];
}

const fields =
  'index version from to days points isLowerBound terms { metric value } past { from to points }';
const reachOf = async (actor: Actor, { id }: PlantedAccount, args = '') =>
  (
    await ask<{ account: { reach: Reach | null } | null }>(
      actor,
      `{ account(id: "${id}") { reach${args} { ${fields} } } }`,
    )
  ).account?.reach;

test('an account is diagnosed over the days up to its last known one, term by term', async () => {
  const points =
    160 * (0.2 * Math.log(10) + 0.8 * (0.4 * Math.log(100) + 0.4 * Math.log(20) + 0.2 * Math.log(50)));
  expect(await reachOf(world.member('township'), weibo)).toMatchObject({
    index: 'bci',
    version: 'published',
    from: '2026-03-02',
    to: '2026-03-31',
    days: 30,
    points: points.toFixed(2),
    isLowerBound: false,
    terms: [
      { metric: 'posts', value: 9 },
      { metric: 'shares', value: 99 },
      { metric: 'comments', value: 19 },
      { metric: 'likes', value: 49 },
    ],
  });
});

test('its own past stands beside it, by the same formula; a stretch of which nothing is known says so', async () => {
  const past = (await reachOf(world.member('township'), weibo))?.past;
  expect(past).toHaveLength(5);
  expect(past?.at(-1)).toEqual({
    from: '2026-01-31',
    to: '2026-03-01',
    points: (160 * 0.2 * Math.log(2)).toFixed(2),
  });
  expect(past?.[0]?.points).toBeNull();
});

test('what is censored or missing makes the points a lower bound', async () => {
  expect(await reachOf(world.member('township'), wechat, '(days: 7)')).toMatchObject({
    version: 'V14.2-without-forwards',
    isLowerBound: true,
  });
});

test('a diagnosis is told to the account’s own people and the tier above, and to nobody higher up', async () => {
  expect(await reachOf(world.member('county', 'chair'), weibo)).not.toBeNull();
  expect(await reachOf(world.member('prefecture', 'chair'), weibo)).toBeNull();
  expect(await reachOf(world.member('province', 'administrator'), weibo)).toBeNull();
  expect(await reachOf(world.member('siblingTownship'), weibo)).toBeUndefined();
});

test('a stretch is 7, 30 or 365 days', async () => {
  await expect(reachOf(world.member('township'), weibo, '(days: 8)')).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', inputPath: ['days'] },
  });
});

test('many accounts are diagnosed in one statement', async () => {
  const source = `{ accounts(unitId: "${world.units.township.id}") { nodes { reach { points } } } }`;
  const sent = await countQueries(world, () => ask(world.member('township'), source));
  expect(sent.filter((text) => text.includes('snapshot'))).toHaveLength(1);
});
