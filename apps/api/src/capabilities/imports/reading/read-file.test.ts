import type { Member } from '@fulian/domain/access';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { example, type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { type PlantedAccount, plantAccount } from '../../../../test/plant-accounts.js';
import { rows, sql } from '../../../platform/rows.js';
import { chooseImportAccount } from '../choose-import-account.js';
import { readFile } from './read-file.js';

let world: ImportWorld;
let officer: Member;
beforeEach(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
});
afterEach(() => world.close());

const plant = (...args: Parameters<typeof plantAccount> extends [unknown, ...infer Rest] ? Rest : never) =>
  world.asSystem(() => plantAccount(world.units, ...args));

const threeAccounts = async (): Promise<PlantedAccount[]> => [
  await plant('county', 'douyin', '澧县女性'),
  await plant('county', 'wechat_official_account', '澧县女性'),
  await plant('village', 'douyin', '回龙村女子先锋队'),
];

const total = (unit: 'county' | 'province') =>
  world.asSystem(() =>
    rows(sql`
      select sum(plays)::int as plays, sum(reads)::int as reads, sum(posts)::int as posts, sum(reads_censored)::int as censored
      from unit_month where unit_id = ${world.units[unit].id}`),
  );

test("a county's daily sheet, with titles, merged cells and a total, becomes figures of each account it names", async () => {
  await threeAccounts();
  const read = await world.read(officer, 'county', await example('daily-sheet.xlsx'));
  expect(read).toMatchObject({
    state: 'ready',
    format: 'daily_sheet',
    accountId: null,
    rowCounts: { new: 30, changed: 0, unchanged: 0, error: 0 },
  });
  const committed = await world.commit(officer, read.id);
  expect(committed.state).toBe('committed');
  const [county] = await total('county');
  expect(county).toMatchObject({ censored: expect.any(Number) });
  expect(await total('province')).toEqual([county]);
});

test('the same figures as CSV change nothing', async () => {
  await threeAccounts();
  await world.commit(officer, (await world.read(officer, 'county', await example('daily-sheet.xlsx'))).id);
  const again = await world.read(officer, 'county', await example('daily-sheet-utf8.csv'));
  expect(again.rowCounts).toEqual({ new: 0, changed: 0, unchanged: 30, error: 0 });
});

test('errors name their cells, and the good rows can be taken alone', async () => {
  await threeAccounts();
  const read = await world.read(officer, 'county', await example('daily-sheet-with-errors.xlsx'));
  expect(read.rowCounts).toEqual({ new: 21, changed: 0, unchanged: 0, error: 9 });
  const found = await world.as(officer, () =>
    rows(sql<{ problem: object }>`
      select problems->0 as problem from import_row where import_id = ${read.id} and outcome = 'error' order by ordinal`),
  );
  expect(found.map(({ problem }) => problem)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ cell: 'D3', column: '日期', code: 'NotADate', text: '2026年11月31日' }),
      expect.objectContaining({ column: '账号', code: 'AccountUnknown' }),
    ]),
  );
  expect((await world.commit(officer, read.id)).state).toBe('committed');
});

test("Douyin's list of works belongs to the unit's one open Douyin account", async () => {
  const [douyin] = await threeAccounts();
  const read = await world.read(officer, 'county', await example('douyin-works.xlsx'));
  expect(read).toMatchObject({ state: 'ready', format: 'douyin_works', accountId: douyin?.id });
  expect(read.rowCounts).toEqual({ new: 29, changed: 0, unchanged: 1, error: 0 });
  await world.commit(officer, read.id);
  expect(await total('province')).toEqual([expect.objectContaining({ posts: 29 })]);
});

test('the same list as Chinese Excel saves it changes nothing', async () => {
  await threeAccounts();
  await world.commit(officer, (await world.read(officer, 'county', await example('douyin-works.xlsx'))).id);
  const again = await world.read(officer, 'county', await example('douyin-works-gb18030.csv'));
  expect(again.rowCounts).toEqual({ new: 0, changed: 0, unchanged: 30, error: 0 });
});

test('a file that does not say whose it is waits until somebody does', async () => {
  const first = await plant('county', 'douyin', 'first');
  await plant('county', 'douyin', 'second');
  const waiting = await world.read(officer, 'county', await example('douyin-works.xlsx'));
  expect(waiting).toMatchObject({ state: 'needs_account', format: 'douyin_works', accountId: null });
  const { id, version } = waiting;
  const choose = (accountId: string) =>
    world.as(officer, () => chooseImportAccount({ importId: id, version, accountId }));
  const wechat = await plant('county', 'wechat_official_account');
  const sibling = await plant('siblingCounty');
  expect(await choose(wechat.id)).toMatchObject({ code: 'AccountDoesNotFit' });
  expect(await choose(sibling.id)).toMatchObject({ code: 'AccountDoesNotFit' });
  await choose(first.id);
  await world.workOff(readFile, id);
  expect(await world.look(officer, id)).toMatchObject({ state: 'ready', accountId: first.id });
});

test("rows about a sibling's account are refused as if nobody had it", async () => {
  await plant('siblingCounty', 'douyin', '石门女性');
  const read = await world.read(officer, 'county', {
    rows: [
      ['账号', '日期', '粉丝数'],
      ['石门女性', '2026-11-01', 12],
    ],
  });
  expect(read.rowCounts).toMatchObject({ new: 0, error: 1 });
  const row = await world.as(officer, () =>
    rows(sql`select account_id, problems->0->>'code' as code from import_row`),
  );
  expect(row).toEqual([{ account_id: null, code: 'AccountUnknown' }]);
});

test('a reader that was killed in the middle begins again and comes to the same end', async () => {
  await threeAccounts();
  const file = await example('daily-sheet.xlsx');
  const importId = await world.bringIn(officer, 'county', file);
  const left = sql`insert into import_row (import_id, ordinal, sheet, row_number, outcome, cells, problems)
    values (${importId}, 0, 'x', 1, 'error', '{}', '[]'), (${importId}, 99, 'x', 1, 'error', '{}', '[]')`;
  await world.asSystem(async () => {
    await rows(sql`update import set state = 'reading', attempt = 1, done_rows = 2 where id = ${importId}`);
    await rows(left);
  });
  await world.workOff(readFile, importId);
  expect(await world.look(officer, importId)).toMatchObject({
    state: 'ready',
    rowCounts: { new: 30, changed: 0, unchanged: 0, error: 0 },
  });
});

test('a file that breaks the reader again and again is given up', async () => {
  const importId = await world.bringIn(officer, 'county', { rows: [['x']] });
  await world.asSystem(() => rows(sql`update import set tries_left = 0 where id = ${importId}`));
  await world.workOff(readFile, importId);
  expect(await world.look(officer, importId)).toMatchObject({
    state: 'failed',
    problem: { code: 'GivenUp' },
  });
});

test.each([
  ['no spreadsheet', new TextEncoder().encode('%PDF-1.7'), 'NotASpreadsheet'],
  ['a table of something else', new TextEncoder().encode('姓名,电话\n张三,1\n'), 'UnknownFormat'],
])('%s fails with its reason', async (_what, bytes, code) => {
  const read = await world.read(officer, 'county', { bytes, name: 'a.csv' });
  expect(read).toMatchObject({ state: 'failed', problem: { code } });
});

test('the very same file for the same unit is shown as a repeat of the first', async () => {
  await threeAccounts();
  const file = await example('daily-sheet.xlsx');
  const first = await world.read(officer, 'county', file);
  const second = await world.read(officer, 'county', file);
  expect([first.repeatOfId, second.repeatOfId]).toEqual([null, first.id]);
});
