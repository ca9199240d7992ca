import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../test/browser.js';
import { countQueries } from '../../test/count-queries.js';
import { openSignedInWorld, type SignedInWorld } from '../../test/signed-in-world.js';
import { Scope } from '../access/scope.js';
import { underScope } from '../access/work.js';

let world: SignedInWorld;
let browser: Browser;
beforeAll(async () => {
  world = await openSignedInWorld();
  await world.enter('peng.shuyan', [
    ['county', 'chair'],
    ['township', 'publicity_officer'],
  ]);
  browser = await world.signIn('peng.shuyan');
});
afterAll(() => world.close());

const whoActs = async (): Promise<string | undefined> => {
  const { body } = await browser.graphql('{ me { name activePost { unit { name } } } }');
  return (body as { data: { me: { activePost: { unit: { name: string } } } | null } }).data.me?.activePost
    .unit.name;
};
const soon = { timeout: 4000, interval: 20 };
const elsewhere = (statement: string) =>
  underScope(Scope.auth, () => world.database.em.fork().execute(statement));

test('who asks again is known without asking the database', async () => {
  const statementsToKnowHer = async (): Promise<number> => (await countQueries(world, whoActs)).length;
  expect(await whoActs()).toBe(await nameOf(world.units.county.id));
  // That she signed in is told to all who keep sessions, and may arrive only after her first question.
  await expect.poll(statementsToKnowHer, soon).toBe(0);
});

test('a post that ends, and a session that is ended elsewhere, end here too', async () => {
  expect(await whoActs()).toBe(await nameOf(world.units.county.id));
  await world.endPosts('peng.shuyan', 'chair');
  expect(await whoActs()).toBe(await nameOf(world.units.township.id));
  await elsewhere('delete from auth_session');
  await expect.poll(whoActs, soon).toBeUndefined();
});

async function nameOf(id: string): Promise<string> {
  const { body } = await world.browser().graphql('query ($id: ID!) { unit(id: $id) { name } }', { id });
  return (body as { data: { unit: { name: string } } }).data.unit.name;
}
