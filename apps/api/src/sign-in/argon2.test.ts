import { expect, test } from 'vitest';
import { hashCost, hashPassword, verifyPassword } from './argon2.js';

test('a password is kept as argon2id, with the cost that OWASP asks for', async () => {
  const hash = await hashPassword('rice cakes');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(hashCost).toEqual({ memory: 19_456, passes: 2, parallelism: 1 });
});

test('the same password is hashed differently each time, and each hash knows it again', async () => {
  const [one, other] = await Promise.all([hashPassword('rice cakes'), hashPassword('rice cakes')]);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, 'rice cakes')).toBe(true);
  expect(await verifyPassword(other, 'rice cakes')).toBe(true);
  expect(await verifyPassword(one, 'Rice cakes')).toBe(false);
});

test('a password is the same however the keyboard composed it', async () => {
  expect(await verifyPassword(await hashPassword('caf\u00e9-\uff11\uff12\uff13'), 'cafe\u0301-123')).toBe(
    true,
  );
});

test('the cost stands in the hash, and a hash of another kind knows no password', async () => {
  const hash = await hashPassword('rice cakes');
  expect(await verifyPassword(hash.replace('t=2', 't=1'), 'rice cakes')).toBe(false);
  expect(
    await verifyPassword('$2b$10$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW', 'rice cakes'),
  ).toBe(false);
});
