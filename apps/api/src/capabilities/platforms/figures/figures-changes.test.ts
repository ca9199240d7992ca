import { setTimeout as pause } from 'node:timers/promises';
import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hear, type Heard, openHear } from '../../../../test/hear.js';
import { type PlantedAccount, plantAccount, tell } from '../../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../../test/world.js';

let world: World;
let hear: Hear;
let village: PlantedAccount;
let siblingCounty: PlantedAccount;
beforeAll(async () => {
  world = await openWorld();
  hear = await openHear(world, 'federation', 'platforms');
  await world.asSystem(async () => {
    village = await plantAccount(world.units, 'village');
    siblingCounty = await plantAccount(world.units, 'siblingCounty');
  });
});
afterAll(() => world.close());

const changes = 'subscription($id: ID!) { figuresChanges(unitId: $id) { now { followers } } }';
const toldNext = async (heard: Heard) => (await heard.next()).value?.data;
const followers = (count: number) => ({ figuresChanges: { now: { followers: count } } });
const say = (account: PlantedAccount, count: number, day = '2026-03-01') =>
  world.asSystem(() => tell([{ accountId: account.id, day, followers: count }]));

test('a unit hears that figures below it changed, several changes at once, and nothing of a sibling’s', async () => {
  const { id } = world.units.county;
  const heard = await hear(() => world.member('county'), changes, { id });
  expect(await toldNext(heard)).toEqual(followers(0));
  const next = toldNext(heard);
  await say(siblingCounty, 500);
  // Longer than changes are gathered: had the sibling's been told, it would have been told alone.
  await pause(1500);
  await say(village, 70);
  await say(village, 72, '2026-03-02');
  expect(await next).toEqual(followers(72));
  await say(village, 75, '2026-03-03');
  expect(await toldNext(heard)).toEqual(followers(75));
  await heard.return?.();
});

test.each([
  ['who has left her post', () => Actor.visitor],
  ['who has gone on to a county beside it', () => world.member('otherCounty')],
])('someone %s hears nothing more', async (_, becomes) => {
  let actor: Actor = world.member('county');
  const heard = await hear(() => actor, changes, { id: world.units.county.id });
  await toldNext(heard);
  actor = becomes();
  const next = heard.next();
  await say(village, Math.floor(performance.now()));
  expect(await next).toEqual({ done: true, value: undefined });
});

test('figures that are not hers are not there to be listened to', async () => {
  const heard = await hear(() => world.member('county'), changes, { id: world.units.siblingCounty.id });
  const { value } = await heard.next();
  expect(value).toMatchObject({ errors: [{ message: 'There are no such figures of yours.' }] });
  await heard.return?.();
});
