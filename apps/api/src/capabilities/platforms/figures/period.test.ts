import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { countQueries } from '../../../../test/count-queries.js';
import { plantAccount, tell } from '../../../../test/plant-accounts.js';
import type { UnitName } from '../../../../test/plant-units.js';
import { openWorld, type World } from '../../../../test/world.js';
import { rows, sql } from '../../../platform/rows.js';

let world: World;
let ask: Ask;

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms');
  await world.asSystem(async () => {
    const douyin = await plantAccount(world.units, 'village');
    const weibo = await plantAccount(world.units, 'county', 'weibo');
    await tell([
      { accountId: douyin.id, day: '2026-01-20', followers: 100, plays: 40, posts: 2 },
      { accountId: douyin.id, day: '2026-02-03', posts: 1 },
      { accountId: douyin.id, day: '2026-03-31', followers: 130, plays: 2 },
      { accountId: douyin.id, day: '2026-04-01', followers: 135, plays: 5 },
      { accountId: weibo.id, day: '2026-05-06', followers: 7, plays: 100_000, posts: 0, censored: ['plays'] },
    ]);
  });
});
afterAll(() => world.close());

const fields = 'followers followersGrowth reportingAccounts plays { value reported censored }';
const first = `first: period(from: "2026-01-01", to: "2026-03-31") { ${fields} }`;
const second = `second: period(from: "2026-04-01", to: "2026-06-30") { ${fields} }`;
const figuresOf = async (unit: UnitName, asked: string) =>
  (
    await ask<{ figures: object }>(
      world.member('province'),
      `{ figures(unitId: "${world.units[unit].id}") { ${asked} } }`,
    )
  ).figures;

const winter = {
  followers: 130,
  followersGrowth: 30,
  reportingAccounts: 1,
  plays: { value: 42, reported: 2, censored: 0 },
};

test.each(['province', 'county', 'township', 'village'] as const)(
  'a quarter of a %s is summed, its stock is that of its last day',
  async (unit) => {
    expect(await figuresOf(unit, first)).toEqual({ first: winter });
  },
);

test('two quarters stand side by side, by platform too', async () => {
  expect(await figuresOf('county', `${first} ${second}`)).toEqual({
    first: winter,
    second: {
      followers: 142,
      followersGrowth: 5,
      reportingAccounts: 2,
      plays: { value: 100_005, reported: 2, censored: 1 },
    },
  });
  const byPlatform =
    'periodByPlatform(from: "2026-04-01", to: "2026-06-30") { platform period { followers } }';
  expect(await figuresOf('county', byPlatform)).toEqual({
    periodByPlatform: [
      { platform: 'douyin', period: { followers: 135 } },
      { platform: 'weibo', period: { followers: 7 } },
    ],
  });
});

test('a period is at most 366 days long and runs forwards', async () => {
  for (const range of ['from: "2025-01-01", to: "2026-12-31"', 'from: "2026-02-01", to: "2026-01-01"'])
    await expect(figuresOf('county', `period(${range}) { followers }`)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
});

test('the periods of all units below are read together', async () => {
  const sent = await countQueries(world, () => figuresOf('province', `children { ${first} ${second} }`));
  expect(sent.filter((text) => text.includes('figures_day'))).toHaveLength(2);
});

test('an account is active once in a period, by tier, platform and unit below; nobody’s word is no zero', async () => {
  const active = (from: string, to: string) => `period(from: "${from}", to: "${to}") { activeAccounts }`;
  const asked = `${active('2026-01-01', '2026-03-31')}
    periodByPlatform(from: "2026-05-01", to: "2026-05-31") { platform period { activeAccounts } }
    children { ${active('2026-01-01', '2026-03-31')} }`;
  const none = { period: { activeAccounts: null } };
  expect(await figuresOf('county', asked)).toEqual({
    period: { activeAccounts: 1 },
    periodByPlatform: [
      { platform: 'douyin', ...none },
      { platform: 'weibo', period: { activeAccounts: 0 } },
    ],
    children: [{ period: { activeAccounts: 1 } }, none],
  });
  expect(await figuresOf('village', active('2026-02-01', '2026-02-28'))).toEqual({
    period: { activeAccounts: 1 },
  });
  const sent = await countQueries(world, () =>
    figuresOf('province', `children { ${active('2026-01-01', '2026-03-31')} }`),
  );
  expect(sent.filter((text) => text.includes('active_accounts'))).toHaveLength(1);
});

test('units count active accounts of their own subtree and of their own line above, and of no sibling', async () => {
  const counted = (unit: UnitName, units: readonly UnitName[]) =>
    world.as(world.member(unit), () =>
      rows(sql`select accounts from active_accounts(${units.map((name) => world.units[name].id)}::uuid[],
        '2026-01-01', '2026-03-31')`),
    );
  expect(await counted('siblingCounty', ['county', 'village'])).toEqual([]);
  expect(await counted('township', ['county', 'province'])).toEqual([{ accounts: 1 }, { accounts: 1 }]);
});
