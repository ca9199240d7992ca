import { randomBytes } from 'node:crypto';
import type { Member } from '@fulian/domain/access';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { plantAccount } from '../../../../test/plant-accounts.js';
import { rows, sql } from '../../../platform/rows.js';
import { readFile } from '../reading/read-file.js';
import { dropHashedOriginals, storedFile } from './original-parts.js';
import { SealBroken } from './seal.js';

let world: ImportWorld;
let officer: Member;
beforeAll(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
  await world.asSystem(() => plantAccount(world.units, 'county', 'douyin', '澧县女性'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.close());

const dayOf = (day: string) => ({
  name: '日报.csv',
  bytes: Buffer.from(`账号,日期,粉丝数\n澧县女性,${day},7\n`),
});

const original = (id: string) =>
  world.as(officer, async () => {
    const parts: Uint8Array[] = [];
    for await (const part of storedFile(id)) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  });

const partsOf = (id: string) =>
  world.asSystem(() =>
    rows(sql<{ bytes: Buffer }>`select bytes from import_file_part where import_id = ${id}`),
  );

test('a file lies sealed in the database from its arrival on, and is the same when it is opened', async () => {
  const file = dayOf('2026-11-01');
  const id = await world.bringIn(officer, 'county', file);
  const [part] = await partsOf(id);
  expect(Buffer.from(part?.bytes ?? []).includes(Buffer.from('澧县女性'))).toBe(false);
  await world.workOff(readFile, id);
  await world.commit(officer, id);
  expect(await original(id)).toBe(file.bytes.toString('utf8'));
  expect(await world.look(officer, id)).toMatchObject({ state: 'committed', originalKept: true });
});

test('with another key a file does not open, and its import says so', async () => {
  const id = await world.bringIn(officer, 'county', dayOf('2026-11-02'));
  vi.stubEnv('IMPORT_KEY', randomBytes(32).toString('hex'));
  await expect(original(id)).rejects.toThrow(SealBroken);
  await world.workOff(readFile, id);
  expect(await world.look(officer, id)).toMatchObject({
    state: 'failed',
    problem: { code: 'OriginalLocked' },
  });
});

test('where the operator keeps hashes alone, the file goes when its rows become figures; undoing and repeats work as ever', async () => {
  vi.stubEnv('IMPORT_ORIGINALS', 'hash');
  const file = dayOf('2026-11-03');
  const read = await world.read(officer, 'county', file);
  expect(read).toMatchObject({ state: 'ready', originalKept: true });
  const committed = await world.commit(officer, read.id);
  expect(committed).toMatchObject({ state: 'committed', originalKept: false, fileSha256: read.fileSha256 });
  expect(await partsOf(read.id)).toEqual([]);
  const again = await world.read(officer, 'county', file);
  expect(again).toMatchObject({ repeatOfId: read.id, rowCounts: { new: 0, unchanged: 1 } });
  expect((await world.undo(officer, read.id)).state).toBe('undone');
});

test('whoever changes to hashes loses the files of earlier figures at the next start, and no others', async () => {
  const done = await world.read(officer, 'county', dayOf('2026-11-04'));
  await world.commit(officer, done.id);
  const waiting = await world.read(officer, 'county', dayOf('2026-11-05'));
  await world.asSystem(dropHashedOriginals);
  expect(await partsOf(done.id)).toHaveLength(1);
  vi.stubEnv('IMPORT_ORIGINALS', 'hash');
  await world.asSystem(dropHashedOriginals);
  expect(await partsOf(done.id)).toEqual([]);
  expect(await partsOf(waiting.id)).toHaveLength(1);
  expect(await world.look(officer, done.id)).toMatchObject({ originalKept: false });
});
