import type { Actor } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { plantAccount, tell } from '../../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../../test/world.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

let world: World;
let ask: Ask;
let editor: Actor;
beforeAll(async () => {
  world = await openWorld();
  editor = world.member('province', 'editor');
  ask = await openAsk(world, 'federation', 'platforms', 'reach');
});
afterAll(() => world.close());

const plays = [
  { metric: 'plays', weight: 0.75 },
  { metric: 'posts', weight: 0.25 },
];
const asked = { platform: 'douyin', weights: plays, validFrom: today(), reason: '经会议研究' };

interface Told {
  readonly id: string;
  readonly weightsVersion: number;
  readonly code: string;
}

const set = async (more: object, idempotencyKey: string = crypto.randomUUID()) =>
  (
    await ask<{ setReachWeights: Told }>(
      editor,
      `mutation($input: SetReachWeightsInput!) { setReachWeights(input: $input) {
        ... on ReachWeights { id weightsVersion weights { metric weight } } ... on Refusal { code path } } }`,
      { input: { ...asked, ...more, idempotencyKey } },
    )
  ).setReachWeights;
const withdraw = async (reachWeightsId: string) =>
  (
    await ask<{ withdrawReachWeights: Told }>(
      editor,
      `mutation($input: WithdrawReachWeightsInput!) { withdrawReachWeights(input: $input) {
        ... on ReachWeights { weightsVersion } ... on Refusal { code } } }`,
      { input: { reachWeightsId } },
    )
  ).withdrawReachWeights;

test('the province’s weights are in force from their first day, and explained term by term by their version', async () => {
  const account = await world.asSystem(async () => {
    const planted = await plantAccount(world.units, 'township');
    await tell([{ accountId: planted.id, day: '2026-03-31', posts: 9, plays: 99 }]);
    return planted;
  });
  const reach = async () =>
    (
      await ask<{ account: { reach: object } }>(
        world.member('township'),
        `{ account(id: "${account.id}") { reach { version points terms { metric weight } } } }`,
      )
    ).account.reach;
  expect(await reach()).toMatchObject({ version: 'draft-1' });
  await set({ validFrom: CalendarDate.plusDays(today(), 3), weights: [{ metric: 'likes', weight: 1 }] });
  expect(await reach()).toMatchObject({ version: 'draft-1' });
  const { weightsVersion } = await set({});
  expect(await reach()).toEqual({
    version: `own-${weightsVersion}`,
    points: (100 * (0.25 * Math.log(10) + 0.75 * Math.log(100))).toFixed(2),
    terms: [
      { metric: 'posts', weight: 0.25 },
      { metric: 'plays', weight: 0.75 },
    ],
  });
});

test('versions are counted, kept whole, and set once for a key', async () => {
  const input = { platform: 'kuaishou' };
  const first = await set(input, 'k');
  expect(first).toMatchObject({ weightsVersion: 1 });
  expect((await set(input, 'k')).id).toBe(first.id);
  expect(await set(input)).toMatchObject({ weightsVersion: 2 });
  const change = () => rows(sql`update reach_weights set weights = '{"likes": 1}' where id = ${first.id}`);
  await expect(world.as(editor, change)).rejects.toThrow('do not change');
});

test.each([
  [{ platform: 'weibo' }, 'IndexIsPublished', ['platform']],
  [{ validFrom: '2026-01-01' }, 'WeightsValidInPast', ['validFrom']],
  [{ weights: plays.slice(1) }, 'WeightsNotWhole', ['weights']],
  [{ weights: [{ metric: 'plays', weight: 2 }] }, 'NotAWeight', ['weights', 'plays']],
  [{ reason: '' }, 'NotAReason', ['reason']],
])('weights like %j are refused', async (more, code, path) => {
  expect(await set(more)).toEqual({ code, path });
});

test('a version is taken back before its first day, and not once it is in force', async () => {
  const later = await set({ platform: 'toutiao', validFrom: CalendarDate.plusDays(today(), 1) });
  expect(await withdraw(later.id)).toEqual({ weightsVersion: 1 });
  expect(await withdraw(later.id)).toEqual({ code: 'ReachWeightsNotFound' });
  const now = await set({ platform: 'toutiao' });
  expect(await withdraw(now.id)).toEqual({ code: 'WeightsInForce' });
});

test('every member may know by what accounts are diagnosed, and nobody but the province sets it', async () => {
  await set({ platform: 'xiaohongshu' });
  const list = '{ reachWeights(platform: xiaohongshu) { totalCount nodes { weights { metric } reason } } }';
  expect(await ask(world.member('village'), list)).toMatchObject({
    reachWeights: { totalCount: 1, nodes: [{ reason: '经会议研究' }] },
  });
  for (const stranger of [
    world.member('prefecture', 'editor'),
    world.member('province', 'publicity_officer'),
  ])
    await expect(
      ask(
        stranger,
        'mutation($input: WithdrawReachWeightsInput!) { withdrawReachWeights(input: $input) { __typename } }',
        {
          input: { reachWeightsId: crypto.randomUUID() },
        },
      ),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
