import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readOriginals } from './originals.js';
import { SealBroken, seal, unseal } from './seal.js';

const bytes = randomBytes(10_000);
const key = randomBytes(32);

test('what is sealed opens with its key at its place, and shows nothing of itself', () => {
  const sealed = seal(key, 'a/0', bytes);
  expect(unseal(key, 'a/0', sealed).equals(bytes)).toBe(true);
  expect(sealed.includes(bytes.subarray(0, 32))).toBe(false);
  expect(seal(key, 'a/0', bytes).equals(sealed)).toBe(false);
});

test('it opens with no other key, at no other place, and not when a bit of it was changed', () => {
  const sealed = seal(key, 'a/0', bytes);
  const changed = Buffer.from(sealed);
  changed[5000] = (changed[5000] ?? 0) ^ 1;
  expect(() => unseal(randomBytes(32), 'a/0', sealed)).toThrow(SealBroken);
  expect(() => unseal(key, 'a/1', sealed)).toThrow(SealBroken);
  expect(() => unseal(key, 'a/0', changed)).toThrow(SealBroken);
  expect(() => unseal(key, 'a/0', sealed.subarray(0, 20))).toThrow(SealBroken);
});

test('the operator chooses between a sealed file and its hash; anything else stops the start', async () => {
  const env = { IMPORT_KEY: 'a key of the operator’s own' };
  expect((await readOriginals(env)).policy).toBe('encrypted');
  expect((await readOriginals({ ...env, IMPORT_ORIGINALS: 'hash' })).policy).toBe('hash');
  await expect(readOriginals({ ...env, IMPORT_ORIGINALS: 'plain' })).rejects.toThrow('IMPORT_ORIGINALS');
  const other = await readOriginals({ IMPORT_KEY: 'another' });
  expect(other.key).not.toEqual((await readOriginals(env)).key);
});
