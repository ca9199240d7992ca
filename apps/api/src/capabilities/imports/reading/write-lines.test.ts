import type { Member } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { type PlantedAccount, plantAccount, tell } from '../../../../test/plant-accounts.js';
import { beginLines, dayLine, putLines, readLines, workLine } from '../../../../test/read-lines.js';
import { rows, sql } from '../../../platform/rows.js';
import { Superseded } from './superseded.js';

let world: ImportWorld;
let officer: Member;
let account: PlantedAccount;
beforeAll(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
  account = await world.asSystem(() => plantAccount(world.units, 'village'));
});
afterAll(() => world.close());

const judged = (importId: string) =>
  world.as(officer, () =>
    rows(sql`select outcome, known from import_row where import_id = ${importId} order by ordinal`),
  );

test('a row is new, changed or unchanged by what is known of the figures it tells', async () => {
  const { id } = account;
  await world.asSystem(() =>
    tell([
      { accountId: id, day: '2026-03-01', followers: 10, plays: 100 },
      { accountId: id, day: '2026-03-02', followers: 10 },
      { accountId: id, day: '2026-03-03', plays: 100_000, censored: ['plays'] },
    ]),
  );
  const { told: _told, ...repeated } = dayLine(id, '2026-03-04', {});
  const problem = { cell: 'A8', column: '', code: 'Missing', message: '', text: '' } as const;
  const found = await readLines(world, officer, 'county', 'snapshots', [
    dayLine(id, '2026-03-01', { followers: 10 }),
    dayLine(id, '2026-03-02', { followers: 11 }),
    dayLine(id, '2026-03-03', { plays: { atLeast: 100_000 } }),
    dayLine(id, '2026-03-03', { plays: 100_000 }),
    dayLine(id, '2026-03-04', { followers: 0 }),
    repeated,
    { ...repeated, problems: [problem] },
  ]);
  expect(await judged(found.id)).toEqual([
    { outcome: 'unchanged', known: { followers: 10 } },
    { outcome: 'changed', known: { followers: 10 } },
    { outcome: 'unchanged', known: { plays: { atLeast: 100_000 } } },
    { outcome: 'changed', known: { plays: { atLeast: 100_000 } } },
    { outcome: 'new', known: {} },
    { outcome: 'unchanged', known: null },
    { outcome: 'error', known: null },
  ]);
  expect(found).toMatchObject({
    state: 'ready',
    rowCounts: { new: 1, changed: 2, unchanged: 3, error: 1 },
    totalRows: 7,
  });
});

test('a work is known again by its title and moment, and by its moment alone once its title was edited', async () => {
  const { id } = account;
  const works = (lines: Parameters<typeof readLines>[4]) =>
    readLines(world, officer, 'county', 'works', lines);
  const first = await works([
    workLine(id, '2026-04-01T08:30', 'one', { plays: 10 }),
    workLine(id, '2026-04-01T08:30', 'two', { plays: 20 }),
    workLine(id, '2026-04-02T09:00', 'three', { plays: 30 }),
    workLine(id, '2026-04-03T00:00', 'four', { plays: 40 }),
  ]);
  await world.commit(officer, first.id);
  const again = await works([
    workLine(id, '2026-04-01T08:30', 'one', { plays: 10 }),
    workLine(id, '2026-04-01T08:30', 'two, edited', { plays: 20 }),
    workLine(id, '2026-04-02T09:00', 'three, edited', { plays: 31 }),
    workLine(id, '2026-04-03T00:00', 'four, edited or another of that day', { plays: 40 }),
    workLine(id, '2026-04-04T10:00', 'five', { plays: 50 }),
  ]);
  expect(await judged(again.id)).toEqual([
    { outcome: 'unchanged', known: { plays: 10 } },
    { outcome: 'unchanged', known: { plays: 20 } },
    { outcome: 'changed', known: { plays: 30 } },
    { outcome: 'new', known: {} },
    { outcome: 'new', known: {} },
  ]);
});

test('a go at reading writes nothing once a later one has begun', async () => {
  const early = await beginLines(world, officer, 'county');
  const late = await beginLines(world, officer, 'county', early.importId);
  const lines = [dayLine(account.id, '2026-05-01', { followers: 1 })];
  await expect(putLines(world, early, 'snapshots', lines)).rejects.toThrow(Superseded);
  await putLines(world, late, 'snapshots', lines);
  expect(await world.look(officer, early.importId)).toMatchObject({ state: 'ready', totalRows: 1 });
});
