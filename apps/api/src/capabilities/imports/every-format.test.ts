import type { Member } from '@fulian/domain/access';
import type { PlatformKind } from '@fulian/domain/platforms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAsk } from '../../../test/ask.js';
import { example, type ImportWorld, openImportWorld } from '../../../test/import-world.js';
import { plantAccount } from '../../../test/plant-accounts.js';
import { row, sql } from '../../platform/rows.js';
import { chooseImportAccount } from './choose-import-account.js';
import { readFile } from './reading/read-file.js';

let world: ImportWorld;
let officer: Member;
beforeEach(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
});
afterEach(() => world.close());

const plant = (platform: PlatformKind, name?: string) =>
  world.asSystem(() => plantAccount(world.units, 'county', platform, name));

const figuresOf = (accountId: string) =>
  world.asSystem(() =>
    row(sql`
      select count(*)::int as days, sum(posts)::int as posts, count(followers)::int as stocks,
        sum(reads)::int > 0 as "isRead", sum(plays)::int > 0 as "isPlayed", bool_or('reads' = any (censored)) as "isCensored"
      from snapshot where account_id = ${accountId}`),
  );

const works = { rows: 12, posts: 12 };
const files = [
  ['channels-works.csv', 'wechat_channels', { ...works, isPlayed: true }],
  ['wechat-articles.xlsx', 'wechat_official_account', { ...works, isRead: true, isCensored: true }],
  ['weibo-posts-gb18030.csv', 'weibo', { ...works, isRead: true }],
  // One is still under review.
  ['kuaishou-works.xlsx', 'kuaishou', { rows: 12, posts: 11, isPlayed: true }],
  ['xiaohongshu-notes.xlsx', 'xiaohongshu', { ...works, isRead: true }],
  ['bilibili-videos-utf16.tsv', 'bilibili', { ...works, isPlayed: true }],
  ['toutiao-works.xlsx', 'toutiao', { ...works, isRead: true }],
  ['douyin-account.xlsx', 'douyin', { rows: 40, posts: null, stocks: 20, isPlayed: true }],
] as const;

test('the file of each platform becomes figures of the unit’s one account there, and sent again changes nothing', async () => {
  for (const [file, platform, { rows, posts, ...more }] of files) {
    const account = await plant(platform);
    const read = await world.read(officer, 'county', await example(file));
    expect(read, file).toMatchObject({ state: 'ready', accountId: account.id, rowCounts: { error: 0 } });
    expect(read.rowCounts.new + read.rowCounts.unchanged, file).toBe(rows);
    await world.commit(officer, read.id);
    expect(await figuresOf(account.id), file).toMatchObject({ posts, ...more });
    const again = await world.read(officer, 'county', await example(file));
    expect(again.rowCounts, file).toEqual({ new: 0, changed: 0, unchanged: rows, error: 0 });
  }
});

test('a file that two platforms’ formats read alike is asked about, and read as that of the account chosen', async () => {
  await plant('douyin');
  const kuaishou = await plant('kuaishou');
  const rows = [
    ['作品标题', '发布日期', '播放次数'],
    ['米糕出锅了', '2026-11-05 08:30', 300],
  ];
  const { id, version, state } = await world.read(officer, 'county', { rows });
  expect(state).toBe('needs_account');
  await world.as(officer, () => chooseImportAccount({ importId: id, version, accountId: kuaishou.id }));
  await world.workOff(readFile, id);
  expect(await world.look(officer, id)).toMatchObject({ state: 'ready', format: 'kuaishou_works' });
});

test('a day told by several sheets is told whole; told otherwise by one of them, it is refused', async () => {
  await plant('douyin', '澧县女性');
  const rows = [
    ['账号', '日期', '粉丝数', '播放量'],
    ['澧县女性', '2026-11-05', 6500, null],
    ['澧县女性', '2026-11-05', null, 300],
    ['澧县女性', '2026-11-05', 6501, 300],
  ];
  const read = await world.read(officer, 'county', { rows });
  expect(read.rowCounts).toMatchObject({ new: 2, error: 1 });
});

/** So many counts that come to a total, as even as can be. */
const spread = (total: number, count: number): readonly number[] =>
  Array.from(
    { length: count },
    (_, at) => Math.floor(((at + 1) * total) / count) - Math.floor((at * total) / count),
  );

test('在看 and the headlines of WeChat’s file enter its index: the published example comes to 492.35', async () => {
  const { id } = await plant('wechat_official_account');
  const headlines = [[5000, 40, 60, 80], ...across([10_000, 60, 90, 120], 9)];
  const others = across([15_000, 100, 150, 200], 10);
  const article = (place: number) => (counts: readonly number[], at: number) => [
    `第${at + 1}期之${place}`,
    `202611${String(at + 10)}`,
    ...counts,
    `http://mp.weixin.qq.com/s?__biz=MzA5&mid=26500${at}&idx=${place}&sn=0f3921#rd`,
  ];
  const headers = ['内容标题', '发表时间', '总阅读次数', '在看', '点赞', '总分享次数', '内容url'];
  const rows = [headers, ...headlines.map(article(1)), ...others.map(article(2))];
  const ask = await openAsk(world, 'federation', 'platforms', 'reach');
  const source = `{ account(id: "${id}") {
    reach { version points isLowerBound terms { metric basis value } }
    works(first: 1) { nodes { isHeadline wows { value } } } } }`;
  const asked = () => ask<{ account: object }>(officer, source);

  const withoutPlaces = await world.read(officer, 'county', {
    rows: rows.map((cells) => cells.slice(0, -1)),
  });
  await world.commit(officer, withoutPlaces.id);
  const headline = { basis: 'headline_by_day', metric: 'reads' };
  expect(await asked()).toMatchObject({
    account: {
      reach: { isLowerBound: true, terms: expect.arrayContaining([{ ...headline, value: null }]) },
      works: { nodes: [{ isHeadline: null, wows: { value: 10 } }] },
    },
  });

  const whole = await world.read(officer, 'county', { rows });
  expect(whole.rowCounts).toMatchObject({ changed: 20, new: 0, error: 0 });
  await world.commit(officer, whole.id);
  expect(await asked()).toMatchObject({
    account: {
      reach: {
        ...{ version: 'V14.2', points: '492.35', isLowerBound: false },
        terms: expect.arrayContaining([{ ...headline, value: 500 }]),
      },
      works: { nodes: [{ isHeadline: false }] },
    },
  });
});

/** Rows of counts, one for each total, that come to the totals. */
const across = (totals: readonly number[], count: number): readonly (readonly number[])[] => {
  const columns = totals.map((total) => spread(total, count));
  return Array.from({ length: count }, (_, at) => columns.map((column) => column[at] ?? 0));
};
