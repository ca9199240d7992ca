import { Actor } from '@fulian/domain/access';
import { CalendarDate, CalendarMonth } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { countQueries } from '../../../../test/count-queries.js';
import { plantAccount, tell } from '../../../../test/plant-accounts.js';
import type { UnitName } from '../../../../test/plant-units.js';
import { openWorld, type World } from '../../../../test/world.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

let world: World;
let ask: Ask;

const thisMonth = CalendarDate.monthOf(today());
const inMonth = (months: number, day: number): CalendarDate =>
  CalendarDate.plusDays(CalendarMonth.firstDay(CalendarMonth.plus(thisMonth, months)), day - 1);

// Planted once: every test only reads.
beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms');
  await world.asSystem(async () => {
    const village = await plantAccount(world.units, 'village');
    const weibo = await plantAccount(world.units, 'village', 'weibo');
    const sibling = await plantAccount(world.units, 'siblingCounty');
    const silent = await plantAccount(world.units, 'otherCounty');
    await rows(sql`update account set closed_on = ${today()} where id = ${silent.id}`);
    await tell([
      { accountId: village.id, day: inMonth(-3, 5), followers: 100, plays: 40 },
      {
        accountId: village.id,
        day: inMonth(-2, 5),
        followers: 130,
        plays: 10,
        reads: 100_000,
        censored: ['reads'],
      },
      { accountId: village.id, day: inMonth(-2, 6), followers: 125, plays: 0 },
      { accountId: weibo.id, day: inMonth(-1, 2), followers: 7, posts: 2 },
      { accountId: sibling.id, day: inMonth(-1, 1), followers: 1000, plays: 1 },
    ]);
  });
});
afterAll(() => world.close());

const figuresOf = async (actor: Actor, unit: UnitName, fields: string) =>
  (
    await ask<{ figures: Record<string, unknown> | null }>(
      actor,
      `{ figures(unitId: "${world.units[unit].id}") { ${fields} } }`,
    )
  ).figures;

const now = 'now { followers accounts reportingAccounts lastReportedOn }';

test.each(['village', 'township', 'county'] as const)(
  'what stands now is added up for a %s',
  async (unit) => {
    expect(await figuresOf(world.member('county'), unit, now)).toEqual({
      now: { followers: 132, accounts: 2, reportingAccounts: 2, lastReportedOn: inMonth(-1, 2) },
    });
  },
);

test('what stands now is told by platform too', async () => {
  const fields = 'byPlatform { platform now { followers } }';
  const byPlatform = [
    { platform: 'douyin', now: { followers: 125 } },
    { platform: 'weibo', now: { followers: 7 } },
  ];
  expect(await figuresOf(world.member('village'), 'village', fields)).toEqual({ byPlatform });
  expect(await figuresOf(world.member('village'), 'township', fields)).toEqual({ byPlatform });
});

const month =
  'from to followers followersGrowth plays { value reported censored } reads { value reported censored }';

test.each(['village', 'county'] as const)(
  'months of a %s follow each other up to today, each with its stock, growth and sums',
  async (unit) => {
    const none = { value: 0, reported: 0, censored: 0 };
    const lastDay = (months: number) => CalendarDate.plusDays(inMonth(months + 1, 1), -1);
    expect(await figuresOf(world.member('county'), unit, `months(last: 3) { ${month} }`)).toEqual({
      months: [
        {
          from: inMonth(-2, 1),
          to: lastDay(-2),
          followers: 125,
          followersGrowth: 25,
          plays: { value: 10, reported: 2, censored: 0 },
          reads: { value: 100_000, reported: 1, censored: 1 },
        },
        {
          from: inMonth(-1, 1),
          to: lastDay(-1),
          followers: 132,
          followersGrowth: 0,
          plays: none,
          reads: none,
        },
        { from: inMonth(0, 1), to: today(), followers: 132, followersGrowth: 0, plays: none, reads: none },
      ],
    });
  },
);

test.each(['village', 'county'] as const)(
  'days of a %s begin with the stock of all that was before',
  async (unit) => {
    const range = `from: "${inMonth(-2, 4)}", to: "${inMonth(-2, 7)}"`;
    const fields = `days(${range}) { from to followers followersGrowth plays { value reported } }`;
    const days = (await figuresOf(world.member('county'), unit, fields))?.days;
    expect(days).toEqual(
      [
        [4, 100, 0, 0, 0],
        [5, 130, 30, 10, 1],
        [6, 125, -5, 0, 1],
        [7, 125, 0, 0, 0],
      ].map(([day, followers, followersGrowth, value, reported]) => {
        const on = inMonth(-2, day as number);
        return { from: on, to: on, followers, followersGrowth, plays: { value, reported } };
      }),
    );
  },
);

test('figures are of one’s own subtree and of the line above, and null everywhere else', async () => {
  const county = world.member('county');
  const seen = async (unit: UnitName) => (await figuresOf(county, unit, 'now { followers }')) as never;
  const followers = { county: 132, village: 132, prefecture: 1132, province: 1132 };
  for (const [unit, expected] of Object.entries(followers))
    expect([unit, await seen(unit as UnitName)]).toEqual([unit, { now: { followers: expected } }]);
  for (const unit of ['siblingCounty', 'otherPrefecture', 'otherCounty'] as const)
    expect([unit, await seen(unit)]).toEqual([unit, null]);
});

test('below a unit above, only one’s own line is seen', async () => {
  const fields = 'children { unit { name } now { followers } }';
  expect(await figuresOf(world.member('county'), 'prefecture', fields)).toEqual({
    children: [{ unit: { name: '澧县' }, now: { followers: 132 } }],
  });
  expect(await figuresOf(world.member('prefecture'), 'prefecture', fields)).toEqual({
    children: [
      { unit: { name: '澧县' }, now: { followers: 132 } },
      { unit: { name: '石门县' }, now: { followers: 1000 } },
    ],
  });
});

test('everyone reads the figures of the province', async () => {
  const fields = `unit { name } ${now} months(last: 2) { followers } byPlatform { platform now { accounts } }`;
  for (const actor of [Actor.visitor, world.member('village')])
    expect(await ask(actor, `{ publicFigures { ${fields} } }`)).toEqual({
      publicFigures: {
        unit: { name: '湖南省' },
        now: { followers: 1132, accounts: 3, reportingAccounts: 3, lastReportedOn: inMonth(-1, 2) },
        months: [{ followers: 1132 }, { followers: 1132 }],
        byPlatform: [
          { platform: 'douyin', now: { accounts: 2 } },
          { platform: 'weibo', now: { accounts: 1 } },
        ],
      },
    });
});

test('a visitor is asked to sign in for the figures of a unit', async () => {
  await expect(figuresOf(Actor.visitor, 'county', 'now { followers }')).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED' },
  });
});

test.each([
  ['months(last: 0) { from }', 'last'],
  ['months(last: 121) { from }', 'last'],
  ['days(from: "2026-01-02", to: "2026-01-01") { from }', 'to'],
  ['days(from: "2024-01-01", to: "2026-01-01") { from }', 'from'],
])('%s is bad input', async (fields, place) => {
  await expect(figuresOf(world.member('county'), 'county', fields)).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', inputPath: [place] },
  });
});

test('a level of the tree is read at once, however many units stand on it', async () => {
  const level = `unit { name } ${now} months(last: 12) { ${month} } byPlatform { platform }`;
  const asked = (unit: UnitName) =>
    countQueries(world, () => figuresOf(world.member('province'), unit, `${level} children { ${level} }`));
  const [ofTwo, ofOne] = [await asked('prefecture'), await asked('otherPrefecture')];
  expect(ofTwo).toHaveLength(ofOne.length);
  // Whose figures; their unit, now and months; the children with their units; their now and months.
  expect(ofTwo).toHaveLength(7);
  // Nobody asks whose her own are.
  expect(await asked('province')).toHaveLength(6);
});
