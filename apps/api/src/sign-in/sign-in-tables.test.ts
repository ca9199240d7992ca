import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSignedInWorld, type SignedInWorld } from '../../test/signed-in-world.js';
import { Scope } from '../access/scope.js';
import { newWork, resume } from '../access/work.js';
import { rows, sql } from '../platform/rows.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
  await world.enter('luo.wanyi', [['province', 'chair']]);
  const browser = await world.signIn('luo.wanyi');
  await browser.post('/auth/sign-in/username', { username: 'nobody', password: 'wrong' });
});
afterAll(() => world.close());

const authTables = ['auth_user', 'auth_session', 'auth_credential', 'auth_attempt'];
const count = async (table: string) =>
  (await rows(sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`))[0]?.count;
const countAs = (actor: Actor, table: string, scope = Scope.of(actor)) =>
  resume(newWork(world.database.em, actor, scope), () => count(table));

test.each(authTables)('%s is open to sign-in and to nobody else', async (table) => {
  expect(await countAs(Actor.visitor, table)).toBe(0);
  expect(await countAs(world.member('province', 'administrator'), table)).toBe(0);
  expect(await countAs(Actor.visitor, table, Scope.nobody)).toBe(0);
  expect(await countAs(Actor.visitor, table, Scope.auth)).toBeGreaterThan(0);
});

test('sign-in opens people and posts for reading only, and no unit’s rows', async () => {
  const asSignIn = <T>(deed: () => Promise<T>) =>
    resume(newWork(world.database.em, Actor.visitor, Scope.auth), deed);
  await expect(asSignIn(() => rows(sql`update person set name = 'x' returning id`))).resolves.toEqual([]);
  await expect(asSignIn(() => rows(sql`delete from post returning id`))).resolves.toEqual([]);
  await expect(asSignIn(() => rows(sql`update unit set name = 'x' returning id`))).resolves.toEqual([]);
});

test('a password is never kept in clear', async () => {
  const kept = await resume(newWork(world.database.em, Actor.visitor, Scope.auth), () =>
    rows(sql<{ password: string }>`select password from auth_credential`),
  );
  expect(kept.every(({ password }) => password.startsWith('$argon2id$'))).toBe(true);
});
