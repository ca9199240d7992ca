import type { Member } from '@fulian/domain/access';
import type { PlatformKind } from '@fulian/domain/platforms';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
