import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { countQueries } from '../../../../test/count-queries.js';
import { type PlantedAccount, plantAccount, tell } from '../../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../../test/world.js';
import { rows, sql } from '../../../platform/rows.js';

let world: World;
let ask: Ask;
let village: PlantedAccount;

// Planted once: every test only reads.
beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms');
  await world.asSystem(async () => {
    await plantAccount(world.units, 'prefecture', 'weibo', '常德女性');
    await plantAccount(world.units, 'county', 'weibo', '澧县女性');
    await plantAccount(world.units, 'county', 'douyin', '澧县妇联 100%');
    village = await plantAccount(world.units, 'village', 'douyin', '回龙村女子先锋队');
    const closed = await plantAccount(world.units, 'siblingTownship', 'douyin', '回龙镇');
    await plantAccount(world.units, 'siblingCounty', 'douyin', '石门女性');
    for (const name of ['丙', '乙 2', 'B', '甲', '乙 10'])
      await plantAccount(world.units, 'siblingCounty', 'bilibili', name);
    await rows(sql`update account set closed_on = '2026-03-01' where id = ${closed.id}`);
    await tell([
      { accountId: village.id, day: '2026-03-01', followers: 10, plays: 5 },
      { accountId: village.id, day: '2026-03-02', followers: 0 },
      { accountId: village.id, day: '2026-03-04', plays: 7 },
    ]);
    await rows(sql`
      with published as (
        insert into work (id, account_id, unit_path, province_id, work_key, title, published_on, published_at)
        select gen_random_uuid(), id, unit_path, province_id, t.day, t.day, t.day::date, t.day::date
        from account cross join (values ('2026-02-01'), ('2026-02-02'), ('2026-02-03')) as t(day)
        where id = ${village.id} returning *)
      insert into work_report (work_id, account_id, unit_path, province_id, observed_at, likes, reads, censored, completion_ratio)
      select id, account_id, unit_path, province_id, '2026-02-05'::date + step, 5 + step, case step when 0 then 100000 end,
        case step when 0 then array['reads'] end, 0.25
      from published cross join generate_series(0, 1) as step where title <> '2026-02-01'`);
  });
});
afterAll(() => world.close());

interface Page {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

async function list(actor: Actor, unitId: string, args = ''): Promise<Page> {
  const fields = 'nodes { name } pageInfo { hasNextPage endCursor } totalCount';
  return (await ask<{ accounts: Page }>(actor, `{ accounts(unitId: "${unitId}" ${args}) { ${fields} } }`))
    .accounts;
}

const namesOf = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).nodes.map(({ name }) => name);

const subtree = ['澧县妇联 100%', '澧县女性', '回龙村女子先锋队', '回龙镇'];

test('accounts stand in the order of the tree, a unit’s own before those below it', async () => {
  const county = world.member('county');
  expect(await namesOf(county, world.units.county.id)).toEqual(subtree);
  expect(await namesOf(county, world.units.county.id, 'withBelow: false')).toEqual(subtree.slice(0, 2));
});

test('a unit’s accounts on a platform stand by their names, also across pages', async () => {
  const { id } = world.units.siblingCounty;
  const names: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const args = `platform: bilibili, first: 2 ${after && `, after: "${after}"`}`;
    const page = await list(world.member('siblingCounty'), id, args);
    names.push(...page.nodes.map(({ name }) => name));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  expect(names).toEqual(['B', '丙', '乙 10', '乙 2', '甲']);
});

test('accounts are narrowed by platform, by whether they are open, and by words', async () => {
  const { id } = world.units.county;
  const narrowed = (args: string) => namesOf(world.member('county'), id, args);
  expect(await narrowed('platform: weibo')).toEqual(['澧县女性']);
  expect(await narrowed('isOpen: false')).toEqual(['回龙镇']);
  expect(await narrowed('isOpen: true')).toEqual(subtree.slice(0, 3));
  expect(await narrowed('query: " 回龙"')).toEqual(subtree.slice(2));
  expect(await narrowed('query: "0%"')).toEqual(['澧县妇联 100%']);
});

test('a list is paged through without losing or doubling an account', async () => {
  const county = world.member('county');
  const names: string[] = [];
  let after: string | null = null;
  for (let hasNext = true; hasNext; ) {
    const page: Page = await list(
      county,
      world.units.county.id,
      `first: 1 ${after ? `after: "${after}"` : ''}`,
    );
    names.push(...page.nodes.map(({ name }) => name));
    expect(page.totalCount).toBe(4);
    hasNext = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(names).toEqual(subtree);
});

test('of a unit outside of one’s subtree there are no accounts, above as beside', async () => {
  const county = world.member('county');
  for (const unitId of [world.units.siblingCounty.id, world.units.prefecture.id, 'none'])
    expect(await list(county, unitId)).toMatchObject({ nodes: [], totalCount: 0 });
  expect(await ask(world.member('siblingCounty'), `{ account(id: "${village.id}") { name } }`)).toEqual({
    account: null,
  });
});

test('visitors see the open accounts of exactly one unit', async () => {
  const open = async (unitId: string) => {
    const query = `{ publicAccounts(unitId: "${unitId}") { nodes { name platform } totalCount } }`;
    return (await ask<{ publicAccounts: unknown }>(Actor.visitor, query)).publicAccounts;
  };
  expect(await open(world.units.village.id)).toEqual({
    nodes: [{ name: '回龙村女子先锋队', platform: 'douyin' }],
    totalCount: 1,
  });
  expect(await open(world.units.siblingTownship.id)).toMatchObject({ totalCount: 0 });
  expect(await open(world.units.otherCounty.id)).toMatchObject({ totalCount: 0 });
});

test('the latest day is the last on which followers are known, and zero is known', async () => {
  const { account } = await ask<{ account: unknown }>(
    world.member('village'),
    `{ account(id: "${village.id}") { unit { name } latest { on followers { state value } plays { state } } } }`,
  );
  expect(account).toEqual({
    unit: { name: '回龙村' },
    latest: { on: '2026-03-02', followers: { state: 'known', value: 0 }, plays: { state: 'missing' } },
  });
});

test('known days are listed in order, works’ days among them', async () => {
  const { account } = await ask<{ account: unknown }>(
    world.member('village'),
    `{ account(id: "${village.id}") {
      snapshots(from: "2026-02-03", to: "2026-03-02") { on posts { value } likes { value } followers { value } } } }`,
  );
  expect(account).toEqual({
    snapshots: [
      { on: '2026-02-03', posts: { value: 1 }, likes: { value: 6 }, followers: { value: null } },
      { on: '2026-03-01', posts: { value: null }, likes: { value: null }, followers: { value: 10 } },
      { on: '2026-03-02', posts: { value: null }, likes: { value: null }, followers: { value: 0 } },
    ],
  });
});

test('works are listed from the latest, each with what was last seen of every count', async () => {
  const page = async (args: string) => {
    const fields = `nodes { title publishedOn seenAt likes { value } reads { state value } completionRatio }
      pageInfo { endCursor hasNextPage } totalCount`;
    const query = `{ account(id: "${village.id}") { works(${args}) { ${fields} } } }`;
    return (await ask<{ account: { works: Page } }>(world.member('village'), query)).account.works;
  };
  const first = await page('first: 2');
  expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 3 });
  expect(first.nodes[0]).toMatchObject({
    title: '2026-02-03',
    publishedOn: '2026-02-03',
    likes: { value: 6 },
    reads: { state: 'censored', value: 100_000 },
    completionRatio: 0.25,
  });
  const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(second).toMatchObject({
    nodes: [{ title: '2026-02-01', seenAt: null, likes: { value: null } }],
    pageInfo: { hasNextPage: false },
    totalCount: 3,
  });
});

test('a page of accounts is read at once with all that stands below it', async () => {
  const fields = `nodes { unit { name } latest { on } snapshots(from: "2026-03-01", to: "2026-03-31") { on }
    works(first: 3) { nodes { title } } } totalCount`;
  const sent = await countQueries(world, () =>
    ask(world.member('county'), `{ accounts(unitId: "${world.units.county.id}") { ${fields} } }`),
  );
  // The page with its units and latest days, the count, and one statement each for days and works.
  expect(sent).toHaveLength(4);
});
