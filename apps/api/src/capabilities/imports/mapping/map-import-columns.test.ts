import type { Member } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { plantAccount } from '../../../../test/plant-accounts.js';
import type { ImportType } from '../import.type.js';
import { readFile } from '../reading/read-file.js';
import { forgetColumns } from './forget-columns.js';
import { type MapStep, mapImportColumns } from './map-import-columns.js';
import { rememberedColumns } from './remembered-columns.js';
import { readSample } from './sample.js';

let world: ImportWorld;
let officer: Member;
let neighbour: Member;
beforeAll(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
  neighbour = await world.enter('siblingCounty');
  await world.asSystem(() => plantAccount(world.units, 'county', 'douyin', '澧县女性'));
  await world.asSystem(() => plantAccount(world.units, 'siblingCounty', 'douyin', '安乡女性'));
});
afterAll(() => world.close());

const title = ['本周情况'];
const headers = ['哪个号', '哪天', '多少人看', '攒了多少粉（万）'];
const own = (...rows: (string | number)[][]) => ({ rows: [title, headers, ...rows], name: '本周.xlsx' });
const choice = {
  format: 'daily_sheet',
  headerRow: 2,
  columns: [
    { index: 0, field: 'accountName' },
    { index: 1, field: 'on' },
    { index: 2, field: 'views' },
    { index: 3, field: 'followers' },
  ],
} as const satisfies Omit<MapStep, 'importId' | 'version'>;

const map = async (by: Member, read: ImportType, chosen: Omit<MapStep, 'importId' | 'version'> = choice) => {
  const mapped = await world.as(by, () =>
    mapImportColumns({ importId: read.id, version: read.version, ...chosen }),
  );
  if (Refusal.is(mapped)) return mapped;
  await world.workOff(readFile, read.id);
  return world.look(by, read.id);
};

const remembered = async (by: Member, unit: 'county' | 'siblingCounty' = 'county') =>
  (await world.as(by, () => rememberedColumns(world.units[unit].id, { first: 10 }))).nodes;

test('headers nobody knows are read as she says, the next file with them without a question, until it is forgotten', async () => {
  const unknown = await world.read(officer, 'county', own(['澧县女性', '2026-11-01', 300, 1.2]));
  expect(unknown).toMatchObject({ state: 'failed', problem: { code: 'UnknownFormat' }, recognisedBy: null });
  const sample = await world.as(officer, () => readSample(unknown.id));
  expect(sample).toMatchObject({
    headerRow: null,
    rows: [{ number: 1, cells: title }, { number: 2, cells: headers }, {}],
  });

  const read = await map(officer, unknown);
  expect(read).toMatchObject({
    state: 'ready',
    problem: null,
    format: 'daily_sheet',
    recognisedBy: 'chosen',
    confidence: 1,
    rowCounts: { new: 1, error: 0 },
  });
  await world.commit(officer, unknown.id);

  const next = await world.read(
    officer,
    'county',
    own(['澧县女性', '2026-11-01', 300, 1.2], ['澧县女性', '2026-11-02', 310, 1.3]),
  );
  expect(next).toMatchObject({
    state: 'ready',
    recognisedBy: 'remembered',
    rowCounts: { new: 1, unchanged: 1, error: 0 },
  });
  const [known, ...others] = await remembered(officer);
  expect(others).toEqual([]);
  expect(known).toMatchObject({
    id: next.mappingId,
    format: 'daily_sheet',
    decidedBy: 'county publicity_officer',
  });
  expect(known?.columns).toContainEqual({ header: '攒了多少粉（万）', field: 'followers' });

  // A sibling's files, and what she may see and forget, are her own.
  const hers = await world.read(neighbour, 'siblingCounty', own(['安乡女性', '2026-11-01', 1, 1]));
  expect(hers.state).toBe('failed');
  expect(await remembered(neighbour)).toEqual([]);
  const unitId = world.units.county.id;
  const forget = (by: Member) => world.as(by, () => forgetColumns(unitId, headers));
  expect(await forget(neighbour)).toMatchObject({ code: 'UnitNotFound' });
  expect(await remembered(officer)).toEqual([known]);
  expect(await forget(officer)).toBe(unitId);
  expect(await remembered(officer)).toEqual([]);
  expect(await world.look(officer, next.id)).toMatchObject({
    state: 'ready',
    mappingId: null,
    rowCounts: { new: 1 },
  });
  const later = await world.read(officer, 'county', own(['澧县女性', '2026-11-03', 1, 1]));
  expect(later.state).toBe('failed');
});

test('what was recognised wrongly is put right, and a later choice takes the place of the earlier', async () => {
  const file = {
    rows: [
      ['账号', '日期', '粉丝数', '播放量'],
      ['澧县女性', '2026-10-01', 7, 9000],
    ],
  };
  const read = await world.read(officer, 'county', file);
  expect(read).toMatchObject({ state: 'ready', recognisedBy: 'headers', confidence: 1 });
  const columns = [
    { index: 0, field: 'accountName' },
    { index: 1, field: 'on' },
  ];
  const swapped = { ...choice, headerRow: 1, columns: [...columns, { index: 3, field: 'followers' }] };
  const first = await map(officer, read, swapped);
  expect(first).toMatchObject({
    recognisedBy: 'chosen',
    columns: [{}, {}, { field: null }, { field: 'followers' }],
  });
  const again = await map(officer, first as ImportType, {
    ...swapped,
    columns: [...columns, { index: 2, field: 'followers' }],
  });
  expect(again).toMatchObject({ columns: [{}, {}, { field: 'followers' }, { field: null }] });
  const kept = (await remembered(officer)).filter(({ columns: [first] }) => first?.header === '账号');
  expect(kept).toHaveLength(1);
  // Forgotten, it still holds for the file it was made for.
  await world.as(officer, () => forgetColumns(world.units.county.id, ['账号', '日期', '粉丝数', '播放量']));
  expect(await world.look(officer, read.id)).toMatchObject({ recognisedBy: 'chosen', mappingId: null });
});

test('a choice that says nothing, says a thing twice, or names what is not there is refused, and nothing is remembered', async () => {
  const before = await remembered(officer);
  const read = await world.read(officer, 'county', own(['澧县女性', '2026-09-01', 1, 1]));
  const chosen = (...fields: string[]) => ({
    ...choice,
    columns: fields.map((field, index) => ({ index, field })),
  });
  expect(await map(officer, read, chosen('accountName', 'on'))).toMatchObject({ code: 'FieldMissing' });
  expect(await map(officer, read, chosen('on', 'reads', 'reads'))).toMatchObject({ code: 'FieldTwice' });
  expect(await map(officer, read, chosen('title', 'on', 'reads'))).toMatchObject({
    code: 'MappingDoesNotFit',
  });
  expect(await map(officer, read, { ...choice, headerRow: 40 })).toMatchObject({ code: 'MappingDoesNotFit' });
  expect(await map(officer, read, { ...choice, headerRow: 1 })).toMatchObject({ code: 'MappingDoesNotFit' });
  expect(await map(neighbour, read)).toMatchObject({ code: 'ImportNotFound' });
  expect(await map(officer, { ...read, version: read.version - 1 } as ImportType)).toMatchObject({
    code: 'StaleVersion',
  });
  expect(await remembered(officer)).toEqual(before);
});

test('a file of another platform than its headers speak of belongs to an account of the platform she says', async () => {
  const rows = [
    ['作品名称', '发布时间', '播放量'],
    ['橘子红了', '2026-11-05 08:30', 12],
  ];
  const read = await world.read(officer, 'county', { rows });
  expect(read.format).toBe('douyin_works');
  const chosen = {
    format: 'kuaishou_works',
    headerRow: 1,
    columns: ['title', 'publishedAt', 'plays'].map((field, index) => ({ index, field })),
  } as const;
  expect(await map(officer, read, chosen)).toMatchObject({
    state: 'needs_account',
    format: 'kuaishou_works',
  });
});
