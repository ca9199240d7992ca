import { afterAll, beforeAll, expect, test } from 'vitest';
import { countQueries } from '../../test/count-queries.js';
import { openSignedInWorld, type SignedInWorld } from '../../test/signed-in-world.js';
import { rows, sql } from '../platform/rows.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
});
afterAll(() => world.close());

const village = async (): Promise<string> => {
  const { body } = await world
    .browser()
    .graphql('query ($id: ID!) { unit(id: $id) { name } me { name } }', { id: world.units.village.id });
  const { data } = body as { data: { unit: { name: string }; me: unknown } };
  return data.unit.name;
};

const rename = (name: string) =>
  world.asSystem(() => rows(sql`update unit set name = ${name} where id = ${world.units.village.id}`));

/** Earlier changes are told to whoever keeps answers, which may come only after the first question. */
const expectNothingAsked = (deed: () => Promise<void>): Promise<void> =>
  expect.poll(() => countQueries(world, deed), { timeout: 4000, interval: 20 }).toEqual([]);

test('what one visitor asked is told another one without asking the database', async () => {
  const first = await village();
  await expectNothingAsked(async () => expect(await village()).toBe(first));
});

test('what changes is told anew, whoever changed it', async () => {
  await village();
  await rename('新回龙村');
  await expect.poll(village, { timeout: 2000, interval: 20 }).toBe('新回龙村');
  await rename('回龙村');
  await expect.poll(village, { timeout: 2000, interval: 20 }).toBe('回龙村');
});

test('a member is never told what a visitor asked, nor a visitor what a member asked', async () => {
  await world.enter('yi.nianci', [['village', 'chair']]);
  const member = await world.signIn('yi.nianci');
  const me = async (browser: typeof member) => {
    const { body } = await browser.graphql('{ me { name } }');
    return (body as { data: { me: unknown } }).data.me;
  };
  expect(await me(world.browser())).toBeNull();
  expect(await me(member)).toEqual({ name: 'Ms yi.nianci' });
  expect(await me(world.browser())).toBeNull();
});

test('every answer carries a request’s id of its own', async () => {
  const ask = async () => (await world.browser().graphql('{ rootUnits { name } }')).headers;
  const [one, other] = [await ask(), await ask()];
  expect(one.get('x-request-id')).not.toBe(other.get('x-request-id'));
  expect(other.get('content-type')).toBe(one.get('content-type'));
});

test('what could not be answered is asked again', async () => {
  const ask = () => world.browser().graphql('{ unitSearch(query: "hlc", first: 0) { totalCount } }');
  const answers = [await ask(), await ask()];
  for (const { body } of answers) expect(body.errors).toHaveLength(1);
});

test('what is the same for everybody is told a member from what a visitor asked, and the other way round', async () => {
  await world.enter('zeng.yuhe', [['county', 'chair']]);
  const member = await world.signIn('zeng.yuhe');
  const askers = [world.browser(), member, world.browser()];
  const query = '{ rootUnits { name childCount } }';
  const [first, ...rest] = askers;
  const { body } = await (first as typeof member).graphql(query);
  await expectNothingAsked(async () => {
    for (const each of rest) expect((await each.graphql(query)).body).toEqual(body);
  });
});

test('what depends on who asks is never told a member from memory', async () => {
  await world.enter('mo.qinglan', [['township', 'chair']]);
  const member = await world.signIn('mo.qinglan');
  const query = '{ unitSearch(query: "hlc", first: 5) { totalCount } }';
  await member.graphql(query);
  expect(await countQueries(world, () => member.graphql(query))).not.toEqual([]);
});
