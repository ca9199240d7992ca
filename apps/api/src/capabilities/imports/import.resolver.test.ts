import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.js';
import { type ImportingWorld, openImportingWorld } from '../../../test/importing-world.js';
import { plantAccount } from '../../../test/plant-accounts.js';

let world: ImportingWorld;
let officer: Browser;
beforeAll(async () => {
  world = await openImportingWorld();
  await world.enter('officer', [['county', 'publicity_officer']]);
  await world.enter('chair', [['village', 'chair']]);
  await world.enter('neighbour', [['siblingCounty', 'publicity_officer']]);
  officer = await world.signIn('officer');
  await world.asSystem(() => plantAccount(world.units, 'village', 'douyin', '回龙村女子先锋队'));
});
afterAll(() => world.close());

const csv = (...lines: string[]) => `﻿账号,日期,粉丝数,播放量\n${lines.join('\n')}\n`;

const bringIn = async (bytes: string, name = '日报.csv') => {
  const response = await world.send(officer, 'county', { bytes, name });
  const { id } = (await response.json()) as { id: string };
  await world.settled(officer, id);
  return id;
};

const ask = async (by: Browser, query: string, variables: object = {}) => {
  const { body } = await by.graphql(query, variables);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data as Record<string, unknown>;
};

const whole = `query($id: ID!) { import(id: $id) {
  version state format fileName importedBy unit { name } account { name } repeatOf { id }
  columns { letters header field } rowCounts { new changed unchanged error }
  rows { totalCount nodes { sheet rowNumber outcome on cells account { name }
    problems { cell column code text } figures { field told toldIsLowerBound known } } }
  problem { code } effects { unit { name } followersBefore followersAfter playsBefore playsAfter } } }`;

test('an import tells what was recognised, what each row would do, and what its commit did', async () => {
  const id = await bringIn(
    csv('回龙村女子先锋队,2026-11-01,120,1.2万', '回龙村女子先锋队,2026-11-02,很多,5'),
  );
  const { import: read } = (await ask(officer, whole, { id })) as { import: { version: number } };
  expect(read).toMatchObject({
    state: 'ready',
    format: 'daily_sheet',
    importedBy: 'Ms officer',
    unit: { name: '澧县' },
    account: null,
    repeatOf: null,
    rowCounts: { new: 1, error: 1 },
    effects: [],
  });
  expect(read).toMatchObject({
    columns: [
      { letters: 'A', header: '账号', field: 'accountName' },
      { letters: 'B', header: '日期', field: 'on' },
      { letters: 'C', header: '粉丝数', field: 'followers' },
      { letters: 'D', header: '播放量', field: 'plays' },
    ],
    rows: {
      totalCount: 2,
      nodes: [
        {
          rowNumber: 2,
          outcome: 'new',
          on: '2026-11-01',
          account: { name: '回龙村女子先锋队' },
          figures: [
            { field: 'plays', told: 12_000, toldIsLowerBound: false, known: null },
            { field: 'followers', told: 120, toldIsLowerBound: false, known: null },
          ],
        },
        {
          rowNumber: 3,
          outcome: 'error',
          problems: [{ cell: 'C3', column: '粉丝数', code: 'NotACount', text: '很多' }],
        },
      ],
    },
  });
  const commit = `mutation($input: CommitImportInput!) { commitImport(input: $input) {
    ... on Import { state } ... on Refusal { code } } }`;
  const { version } = read;
  const importId = id;
  expect(await ask(officer, commit, { input: { importId, version, goodRowsOnly: false } })).toEqual({
    commitImport: { code: 'RowsHaveErrors' },
  });
  expect(
    await ask(officer, commit, { input: { importId, version: version - 1, goodRowsOnly: true } }),
  ).toEqual({
    commitImport: { code: 'StaleVersion' },
  });
  expect(await ask(officer, commit, { input: { importId, version, goodRowsOnly: true } })).toEqual({
    commitImport: { state: 'committing' },
  });
  expect(await world.settled(officer, id)).toBe('committed');
  const { import: done } = (await ask(officer, whole, { id })) as { import: { version: number } };
  expect(done).toMatchObject({
    effects: ['澧县', '常德市', '湖南省'].map((name) => ({
      unit: { name },
      followersBefore: 0,
      followersAfter: 120,
      playsBefore: 0,
      playsAfter: 12_000,
    })),
  });
  const undo = `mutation($input: ImportStepInput!) { undoImport(input: $input) {
    ... on Import { state undoneAt } ... on Refusal { code } } }`;
  const input = { importId, version: done.version };
  expect(await ask(officer, undo, { input })).toMatchObject({ undoImport: { state: 'undone' } });
  expect(await ask(officer, undo, { input: { ...input, version: done.version + 1 } })).toEqual({
    undoImport: { code: 'WrongImportState' },
  });
});

test('an import is there for its unit and for the units above, and for nobody else', async () => {
  const id = await bringIn(csv('回龙村女子先锋队,2026-10-01,1,1'));
  const list = `query($unitId: ID!) { imports(unitId: $unitId) { nodes { id } } }`;
  const { imports } = (await ask(officer, list, { unitId: world.units.county.id })) as {
    imports: { nodes: object[] };
  };
  expect(imports.nodes).toContainEqual({ id });
  for (const name of ['chair', 'neighbour']) {
    const other = await world.signIn(name);
    expect(await ask(other, whole, { id })).toEqual({ import: null });
    expect(await ask(other, list, { unitId: world.units.county.id })).toEqual({ imports: { nodes: [] } });
    expect((await world.fetch(other, `/imports/${id}/file`)).status).toBe(404);
  }
  const step = `mutation($input: ImportStepInput!) { discardImport(input: $input) { ... on Refusal { code } } }`;
  const neighbour = await world.signIn('neighbour');
  expect(await ask(neighbour, step, { input: { importId: id, version: 3 } })).toEqual({
    discardImport: { code: 'ImportNotFound' },
  });
  expect((await world.fetch(world.browser(), `/imports/${id}/file`)).status).toBe(401);
});

test('rows can be looked at by their outcome, page by page', async () => {
  const days = Array.from(
    { length: 12 },
    (_, at) => `回龙村女子先锋队,2026-09-${String(at + 1).padStart(2, '0')},1,x`,
  );
  const id = await bringIn(csv('回龙村女子先锋队,2026-09-20,1,1', ...days));
  const page = `query($id: ID!, $after: String) { import(id: $id) { rows(outcome: error, first: 5, after: $after) {
    totalCount nodes { rowNumber } pageInfo { hasNextPage endCursor } } } }`;
  const numbers: number[] = [];
  for (let after: string | null = null; ; ) {
    const { import: found } = (await ask(officer, page, { id, after })) as {
      import: {
        rows: {
          totalCount: number;
          nodes: { rowNumber: number }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    expect(found.rows.totalCount).toBe(12);
    numbers.push(...found.rows.nodes.map(({ rowNumber }) => rowNumber));
    if (!found.rows.pageInfo.hasNextPage) break;
    after = found.rows.pageInfo.endCursor;
  }
  expect(numbers).toEqual(days.map((_, at) => at + 3));
});

test('a discarded file is gone with all its rows', async () => {
  const id = await bringIn(csv('回龙村女子先锋队,2026-08-01,1,1'));
  const { import: read } = (await ask(officer, whole, { id })) as { import: { version: number } };
  const step = `mutation($input: ImportStepInput!) { discardImport(input: $input) { ... on Import { state } } }`;
  await ask(officer, step, { input: { importId: id, version: read.version } });
  expect(await ask(officer, whole, { id })).toMatchObject({
    import: { state: 'discarded', rows: { nodes: [], totalCount: 0 } },
  });
  expect((await world.fetch(officer, `/imports/${id}/file`)).status).toBe(404);
});
