import { randomBytes } from 'node:crypto';
import type { Member } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { inWork } from '../../../access/work.js';
import { newId } from '../../../platform/new-id.js';
import { storedFile } from '../originals/original-parts.js';
import { filePartBytes } from './file-limit.js';
import { storeParts } from './store-parts.js';

let world: ImportWorld;
let officer: Member;
beforeAll(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
});
afterAll(() => world.close());

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const store = (bytes: Uint8Array, size: number, limit?: number) =>
  inWork(world.database.em, officer, async () => {
    const id = newId<'Import'>();
    const stored = await storeParts(id, world.units.county.path, pieces(bytes, size), limit);
    const parts: Uint8Array[] = [];
    for await (const part of storedFile(id)) parts.push(part);
    return { stored, parts };
  });

test.each([1000, filePartBytes, 3 * filePartBytes])(
  'what came in pieces of %i bytes is kept whole',
  async (size) => {
    const bytes = randomBytes(2.5 * filePartBytes);
    const { stored, parts } = await store(bytes, size);
    expect(stored.size).toBe(bytes.length);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  },
);

test('what comes beyond the limit is refused before its end is seen', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1000);
  }
  const storing = inWork(world.database.em, officer, () =>
    storeParts(newId(), world.units.county.path, endless(), 10_000),
  );
  await expect(storing).rejects.toMatchObject({ status: 413, code: 'FileTooLarge' });
});

test('a part cannot be kept for a unit outside of her own subtree', async () => {
  const storing = inWork(world.database.em, officer, () =>
    storeParts(newId(), world.units.siblingCounty.path, pieces(randomBytes(10), 10)),
  );
  await expect(storing).rejects.toThrow('row-level security');
});
