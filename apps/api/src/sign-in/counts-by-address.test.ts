import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openWorld, type World } from '../../test/world.js';
import { Scope } from '../access/scope.js';
import { underScope } from '../access/work.js';
import { rows, sql } from '../platform/rows.js';
import { countsByAddress } from './counts-by-address.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => vi.useRealTimers());
afterAll(() => world.close());

const rule = { window: 60, max: 3 };
const process = () => countsByAddress(world.database.em.getKysely() as unknown as Kysely<unknown>, 'secret');
const come = async (address: string, { consume } = process()) =>
  (await underScope(Scope.auth, () => consume(address, rule))).allowed;

test('an address is counted by all processes together', async () => {
  const [one, other] = [process(), process()];
  const allowed = await Promise.all([one, other, one, other, one].map((each) => come('192.0.2.1', each)));
  expect(allowed.filter(Boolean)).toHaveLength(3);
});

test('what one address asked is not held against another', async () => {
  for (let each = 0; each < 4; each += 1) await come('192.0.2.2');
  expect(await come('192.0.2.2')).toBe(false);
  expect(await come('192.0.2.3')).toBe(true);
});

test('whoever comes too often learns when the window ends, and is let in then', async () => {
  for (let each = 0; each < 3; each += 1) await come('192.0.2.4');
  const refused = await underScope(Scope.auth, () => process().consume('192.0.2.4', rule));
  expect(refused.allowed).toBe(false);
  expect(refused.retryAfter).toBeGreaterThan(50);
  expect(refused.retryAfter).toBeLessThanOrEqual(60);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  expect(await come('192.0.2.4')).toBe(true);
});

test('old counts are forgotten, and no address is kept as it is', async () => {
  await come('192.0.2.5');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_700_000 });
  await come('192.0.2.6');
  const kept = await world.asSystem(() => rows(sql<{ key: string }>`select key from auth_request_count`));
  expect(kept).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});
