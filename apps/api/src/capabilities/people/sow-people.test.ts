import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openSignedInWorld, type SignedInWorld } from '../../../test/signed-in-world.js';
import { rows, sql } from '../../platform/rows.js';
import { registryUnitId } from '../federation/index.js';
import { demoPeople } from './demo-people.js';
import { sowPeople } from './sow-people.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld({ demo: true });
  await world.asSystem(async () => {
    await plantDemoUnits();
    await sowPeople();
  });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.close());

/** The units of the registry that the invented people stand in, side by side. */
async function plantDemoUnits(): Promise<void> {
  const units = new Map(demoPeople.flatMap(({ posts }) => posts.map(([unit]) => [unit.key, unit])));
  for (const [index, { key, name }] of [...units.values()].entries()) {
    await rows(sql`
      insert into unit (id, ordinal, tier, kind, name, path, parent_id)
      values (${registryUnitId(key)}, ${1000 + index}, 'county', 'division', ${name}, ${`1.z${key}`}, ${world.units.province.id})`);
  }
}

const fields = 'name username password post { kind unit { name } }';
type Listed = { name: string; username: string; password: string; post: { unit: { name: string } } };
/** @param name of the operation: a question asked before is answered as before. */
const listed = async (name: string): Promise<Listed[]> => {
  const ask = `query ${name} { demoSignIns { ${fields} } }`;
  const { body } = await world.browser('http://localhost:5173').graphql(ask);
  return (body as { data: { demoSignIns: Listed[] } }).data.demoSignIns;
};

test('in demo mode everyone is told as whom to look around, and each of them can sign in', async () => {
  vi.stubEnv('DEMO_MODE', 'on');
  const people = await listed('InDemo');
  expect(people.map(({ username }) => username).sort()).toEqual(
    demoPeople.map(({ username }) => username).sort(),
  );
  for (const { username, password, name } of people) {
    const browser = world.browser('http://127.0.0.1:5173');
    await browser.post('/auth/sign-in/username', { username, password });
    expect((await browser.graphql('{ me { name } }')).body).toEqual({ data: { me: { name } } });
  }
});

test('outside of demo mode nobody is told', async () => {
  vi.stubEnv('DEMO_MODE', 'off');
  expect(await listed('OutsideOfDemo')).toEqual([]);
});
