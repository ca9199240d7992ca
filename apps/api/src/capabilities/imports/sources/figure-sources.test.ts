import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.js';
import { type ImportingWorld, openImportingWorld } from '../../../../test/importing-world.js';
import { type PlantedAccount, plantAccount, tell } from '../../../../test/plant-accounts.js';

let world: ImportingWorld;
let officer: Browser;
let chair: Browser;
let account: PlantedAccount;

beforeAll(async () => {
  world = await openImportingWorld();
  await world.enter('officer', [['county', 'publicity_officer']]);
  await world.enter('chair', [['village', 'chair']]);
  officer = await world.signIn('officer');
  chair = await world.signIn('chair');
  account = await world.asSystem(() => plantAccount(world.units, 'village', 'douyin', '回龙村女子先锋队'));
  await world.asSystem(() => tell([{ accountId: account.id, day: '2026-11-01', followers: 100, plays: 7 }]));
  await bringIn('日报.csv', '账号,日期,粉丝数,播放量', '回龙村女子先锋队,2026-11-01,120,');
});
afterAll(() => world.close());

async function bringIn(name: string, ...lines: string[]): Promise<void> {
  const sent = await world.send(officer, 'county', { bytes: `${lines.join('\n')}\n`, name });
  const { id } = (await sent.json()) as { id: string };
  await world.settled(officer, id);
  const { body } = await officer.graphql('query($id: ID!) { import(id: $id) { version } }', { id });
  const { version } = (body.data as { import: { version: number } }).import;
  await officer.graphql(
    'mutation($input: CommitImportInput!) { commitImport(input: $input) { __typename } }',
    { input: { importId: id, version, goodRowsOnly: false } },
  );
  await world.settled(officer, id);
}

const count = '{ state value }';

async function sourcesSeenBy(browser: Browser, on: string): Promise<readonly Record<string, unknown>[]> {
  const { body } = await browser.graphql(
    `query($id: ID!, $on: LocalDate!) { account(id: $id) { figureSources(on: $on) {
      kind importId fileName sheet rowNumber workCount followers ${count} plays ${count} } } }`,
    { id: account.id, on },
  );
  return (body.data as { account: { figureSources: Record<string, unknown>[] } }).account.figureSources;
}

test('a figure leads to the row of the file that told it, and to what was told by hand before', async () => {
  expect(await sourcesSeenBy(officer, '2026-11-01')).toEqual([
    {
      kind: 'row',
      importId: expect.any(String),
      fileName: '日报.csv',
      sheet: expect.any(String),
      rowNumber: 2,
      workCount: null,
      followers: { state: 'known', value: 120 },
      plays: { state: 'missing', value: null },
    },
    expect.objectContaining({
      kind: 'typed',
      importId: null,
      rowNumber: null,
      followers: { state: 'known', value: 100 },
      plays: { state: 'known', value: 7 },
    }),
  ]);
});

test('of the file that told a figure exactly the rows about that account and day can be read', async () => {
  await bringIn(
    '两天.csv',
    '账号,日期,粉丝数',
    ...[3, 4].map((day) => `回龙村女子先锋队,2026-11-0${day},20${day}`),
  );
  const [{ importId }] = (await sourcesSeenBy(officer, '2026-11-04')) as [{ importId: string }];
  const rowsOf = async (accountId: string, on: string) => {
    const { body } = await officer.graphql(
      `query($id: ID!, $accountId: ID!, $on: LocalDate!) { import(id: $id) {
        rows(accountId: $accountId, on: $on) { nodes { rowNumber on } totalCount } } }`,
      { id: importId, accountId, on },
    );
    return (body.data as { import: { rows: object } }).import.rows;
  };
  expect(await rowsOf(account.id, '2026-11-04')).toEqual({
    nodes: [{ rowNumber: 3, on: '2026-11-04' }],
    totalCount: 1,
  });
  const none = { nodes: [], totalCount: 0 };
  expect(await rowsOf(account.id, '2026-11-05')).toEqual(none);
  expect(await rowsOf(importId, '2026-11-04')).toEqual(none);
  expect(await rowsOf('none', '2026-11-04')).toEqual(none);
});

test('whoever may not see a file of the tier above sees that a file told it, and nothing of the file', async () => {
  const [latest] = await sourcesSeenBy(chair, '2026-11-01');
  expect(latest).toMatchObject({ kind: 'row', importId: null, fileName: null, sheet: null, rowNumber: null });
});

test('a day of which nothing was told has no sources', async () => {
  expect(await sourcesSeenBy(officer, '2026-11-02')).toEqual([]);
});
