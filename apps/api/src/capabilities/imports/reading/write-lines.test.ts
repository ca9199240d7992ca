import type { Member } from '@fulian/domain/access';
import { Actor } from '@fulian/domain/access';
import type { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { type PlantedAccount, plantAccount, tell } from '../../../../test/plant-accounts.js';
import { inWork } from '../../../access/work.js';
import { rows, sql } from '../../../platform/rows.js';
import { inAskersName } from '../in-askers-name.js';
import { beginReading, type ReadingTask } from './begin-reading.js';
import type { Line } from './line.js';
import { Superseded } from './superseded.js';
import { writeLines } from './write-lines.js';

let world: ImportWorld;
let officer: Member;
let account: PlantedAccount;
beforeAll(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
  account = await world.asSystem(() => plantAccount(world.units, 'village'));
});
afterAll(() => world.close());

const line = (rowNumber: number, day: string, told: Line['told']): Line => ({
  sheet: 'Sheet1',
  rowNumber,
  cells: [day],
  accountId: account.id,
  day: day as CalendarDate,
  ...(told && { told }),
});

async function* these(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}

const begin = async (): Promise<ReadingTask> => {
  const importId = await world.bringIn(officer, 'county', { rows: [['x']] });
  return inWork(world.database.em, Actor.system('test'), () =>
    beginReading(importId),
  ) as Promise<ReadingTask>;
};

const write = (task: ReadingTask, lines: readonly Line[]) =>
  inWork(world.database.em, Actor.system('test'), () =>
    inAskersName(task, () => writeLines(task, 'snapshots', these(lines))),
  );

test('a row is new, changed or unchanged by what is known of the figures it tells', async () => {
  await world.asSystem(() =>
    tell([
      { accountId: account.id, day: '2026-03-01', followers: 10, plays: 100 },
      { accountId: account.id, day: '2026-03-02', followers: 10 },
      { accountId: account.id, day: '2026-03-03', plays: 100_000, censored: ['plays'] },
    ]),
  );
  const task = await begin();
  await write(task, [
    line(2, '2026-03-01', { followers: 10 }),
    line(3, '2026-03-02', { followers: 11 }),
    line(4, '2026-03-03', { plays: { atLeast: 100_000 } }),
    line(5, '2026-03-03', { plays: 100_000 }),
    line(6, '2026-03-04', { followers: 0 }),
    line(7, '2026-03-04', undefined),
    {
      ...line(8, '2026-03-05', undefined),
      problems: [{ cell: 'A8', column: '', code: 'Missing', message: '', text: '' }],
    },
  ]);
  const found = await world.as(officer, () =>
    rows(sql`select outcome, known from import_row where import_id = ${task.importId} order by ordinal`),
  );
  expect(found).toEqual([
    { outcome: 'unchanged', known: { followers: 10 } },
    { outcome: 'changed', known: { followers: 10 } },
    { outcome: 'unchanged', known: { plays: { atLeast: 100_000 } } },
    { outcome: 'changed', known: { plays: { atLeast: 100_000 } } },
    { outcome: 'new', known: {} },
    { outcome: 'unchanged', known: null },
    { outcome: 'error', known: null },
  ]);
  expect(await world.look(officer, task.importId)).toMatchObject({
    state: 'ready',
    rowCounts: { new: 1, changed: 2, unchanged: 3, error: 1 },
    totalRows: 7,
  });
});

test('a go at reading writes nothing once a later one has begun', async () => {
  const early = await begin();
  const late = await inWork(world.database.em, Actor.system('test'), () => beginReading(early.importId));
  await expect(write(early, [line(2, '2026-03-01', { followers: 1 })])).rejects.toThrow(Superseded);
  await write(late as ReadingTask, [line(2, '2026-03-01', { followers: 2 })]);
  expect(await world.look(officer, early.importId)).toMatchObject({ state: 'ready', totalRows: 1 });
});
