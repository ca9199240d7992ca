import { Actor } from '@fulian/domain/access';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { countQueries } from '../../../../test/count-queries.js';
import { plantAccount } from '../../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../../test/world.js';
import { rows, sql } from '../../../platform/rows.js';

const titles = [
  '回龙村的橘子红了',
  '橘园里的女子先锋队｜ＡＢＣ种植课',
  '100% 真丝_手作',
  '家庭教育公开课·第3讲',
  '家教家风',
  '😀橘子😀',
];

let world: World;
let ask: Ask;

// Planted once: every test only reads.
beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms');
  await world.asSystem(async () => {
    const village = await plantAccount(world.units, 'village', 'douyin', '回龙村女子先锋队');
    const elsewhere = await plantAccount(world.units, 'siblingCounty', 'weibo', '石门女性');
    for (const [accountId, shown] of [
      [village.id, titles],
      [elsewhere.id, ['石门的橘子']],
    ] as const)
      await rows(sql`
        insert into work (id, account_id, unit_path, province_id, work_key, title, published_on, published_at)
        select gen_random_uuid(), a.id, a.unit_path, a.province_id, t.title, t.title, '2026-02-01'::date + t.day::int,
          '2026-02-01'::date + t.day::int
        from account a cross join unnest(${shown}::text[]) with ordinality as t(title, day) where a.id = ${accountId}`);
  });
});
afterAll(() => world.close());

interface Found {
  readonly nodes: readonly { readonly title: string; readonly account: { readonly name: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}

const nothing: Found = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 0 };

async function find(words: string, args = '', actor = world.member('county'), unit = world.units.county) {
  const fields = 'nodes { title account { name } } pageInfo { endCursor hasNextPage } totalCount';
  const asked = `{ workSearch(unitId: "${unit.id}") { works(words: ${JSON.stringify(words)} ${args}) { ${fields} } } }`;
  const { workSearch } = await ask<{ workSearch: { works: Found } | null }>(actor, asked);
  return workSearch?.works ?? nothing;
}

const titlesOf = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).nodes.map(({ title }) => title);

test('works are found by words of one, two and more characters, the latest first', async () => {
  expect(await titlesOf('橘')).toEqual(['😀橘子😀', '橘园里的女子先锋队｜ＡＢＣ种植课', '回龙村的橘子红了']);
  expect(await titlesOf('橘子')).toEqual(['😀橘子😀', '回龙村的橘子红了']);
  expect(await titlesOf('公开课')).toEqual(['家庭教育公开课·第3讲']);
});

test('a work has all words, wherever they stand', async () => {
  expect(await titlesOf('课 橘园')).toEqual(['橘园里的女子先锋队｜ＡＢＣ种植课']);
  expect(await titlesOf('家教 公开课')).toEqual([]);
});

test('full-width letters, capitals and signs are found as they are typed', async () => {
  expect(await titlesOf('abc')).toEqual(['橘园里的女子先锋队｜ＡＢＣ种植课']);
  expect(await titlesOf('100%')).toEqual(['100% 真丝_手作']);
  expect(await titlesOf('丝_手')).toEqual(['100% 真丝_手作']);
});

test('without words nothing is found', async () => {
  expect(await find('  ')).toMatchObject({ nodes: [], totalCount: 0 });
});

test('works are narrowed to a platform and to days', async () => {
  expect(await titlesOf('橘', ', platform: weibo')).toEqual([]);
  expect(await titlesOf('橘', ', from: "2026-02-03", to: "2026-02-06"')).toEqual([
    '橘园里的女子先锋队｜ＡＢＣ种植课',
  ]);
});

test('pages follow each other without a gap and without a repetition', async () => {
  const first = await find('橘', ', first: 2');
  expect([first.nodes.length, first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, 3, true]);
  expect(await titlesOf('橘', `, first: 2, after: "${first.pageInfo.endCursor}"`)).toEqual([
    '回龙村的橘子红了',
  ]);
});

test('nobody finds works of a unit beside or above her own', async () => {
  const province = world.member('province');
  expect(await titlesOf('橘子', '', province, world.units.province)).toHaveLength(3);
  expect(await titlesOf('橘子', '', world.member('county'), world.units.siblingCounty)).toEqual([]);
  expect(await titlesOf('橘子', '', world.member('county'), world.units.province)).toEqual([]);
  expect(await titlesOf('橘子', '', Actor.visitor, world.units.county).catch(() => 'refused')).toBe(
    'refused',
  );
});

test('any piece of a title finds its work, and nothing else is found than what holds it', async () => {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const piece = fc
    .constantFrom(...titles)
    .chain((title) =>
      fc
        .tuple(fc.nat(title.length - 1), fc.integer({ min: 1, max: 4 }))
        .map(([start, length]) => [...title].slice(start, start + length).join('')),
    )
    .filter((text) => text.trim() !== '' && !/\s/.test(text));
  await fc.assert(
    fc.asyncProperty(piece, async (words) => {
      expect(await titlesOf(words)).toEqual(
        titles.filter((title) => plain(title).includes(plain(words))).toReversed(),
      );
    }),
    { numRuns: 30 },
  );
});

test('a page of found works takes as many statements as a page of one', async () => {
  const one = await countQueries(world, () => find('公开课'));
  expect(await countQueries(world, () => find('橘'))).toEqual(one);
});

test('what was seen of a work over time is told the earliest first, of an account’s own works alone', async () => {
  const [work, stranger] = await world.asSystem(async () => {
    const found = await rows(sql<{ id: string; accountId: string; title: string }>`
      select id, account_id as "accountId", title from work where title in (${titles[0]}, '石门的橘子') order by title desc`);
    await rows(sql`
      insert into work_report (work_id, account_id, unit_path, province_id, observed_at, plays, likes, censored)
      select w.id, w.account_id, w.unit_path, w.province_id, t.at, t.plays, t.likes, t.censored
      from work w cross join (values ('2026-02-09'::timestamptz, 500, null::int, null::text[]),
        ('2026-02-03', 20, 0, null), ('2026-02-20', 100000, 8, array['plays'])) as t(at, plays, likes, censored)
      where w.title = ${titles[0]}`);
    return [found.find(({ title }) => title === titles[0]), found.find(({ title }) => title !== titles[0])];
  });
  const of = async (workId: string | undefined) =>
    (
      await ask<{ account: { work: object | null } }>(
        world.member('county'),
        `{ account(id: "${work?.accountId}") { work(workId: "${workId}") {
          title sightings { seenAt fileName plays { state value } likes { state value } } } } }`,
      )
    ).account.work;
  const told = (seenAt: string, plays: object, likes: object) => ({
    ...{ seenAt: expect.stringContaining(seenAt), fileName: null },
    ...{ plays, likes },
  });
  expect(await of(work?.id)).toEqual({
    title: titles[0],
    sightings: [
      told('2026-02-0', { state: 'known', value: 20 }, { state: 'known', value: 0 }),
      told('2026-02-0', { state: 'known', value: 500 }, { state: 'missing', value: null }),
      told('2026-02-', { state: 'censored', value: 100_000 }, { state: 'known', value: 8 }),
    ],
  });
  expect(await of(stranger?.id)).toBeNull();
  expect(await of('no id')).toBeNull();
});
