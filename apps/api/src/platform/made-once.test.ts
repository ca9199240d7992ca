import { expect, test } from 'vitest';
import { madeOnce } from './made-once.js';

test('what was made is made once, however many ask for it at the same time', async () => {
  const keep = madeOnce<Uint8Array>();
  let times = 0;
  const make = async (): Promise<Uint8Array> => Uint8Array.of(++times);
  const all = await Promise.all([keep('a', make), keep('a', make), keep('b', make)]);
  expect(all.map(([first]) => first)).toEqual([1, 1, 2]);
  expect(await keep('a', make)).toEqual(Uint8Array.of(1));
});

test('what failed is tried again, and holds up nobody behind it', async () => {
  const keep = madeOnce<Uint8Array>();
  const failed = keep('a', () => Promise.reject(new Error('no paper')));
  const other = keep('b', async () => Uint8Array.of(2));
  await expect(failed).rejects.toThrow('no paper');
  expect(await other).toEqual(Uint8Array.of(2));
  expect(await keep('a', async () => Uint8Array.of(1))).toEqual(Uint8Array.of(1));
});
