import { Actor, type Member } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hear, type Heard, openHear } from '../../../test/hear.js';
import { answered, openRatingWorld, type RatingWorld } from '../../../test/rating-world.js';
import { isInRound } from './steps/is-in-round.js';

let world: RatingWorld;
let hear: Hear;
let chair: Member;
let editor: Member;
beforeAll(async () => {
  world = await openRatingWorld();
  hear = await openHear(world, 'federation', 'people', 'platforms', 'ratings');
  chair = await world.enter('village', 'chair');
  editor = await world.enter('province', 'editor');
});
afterAll(() => world.close());

const deskOf = 'subscription($id: ID!) { judgingDeskChanges(ratingRoundId: $id) { waiting done } }';
const judgedOf = 'subscription($id: ID!) { judgedApplicationChanges(id: $id) { state } }';
const ownOf = 'subscription($id: ID!) { ratingApplicationChanges(id: $id) { state } }';

/** A round with an application at the county, and two reviewers there who declared nobody. */
async function begin() {
  const round = await world.openRound(editor);
  const id = await world.apply(chair, round, 'village');
  await world.step(chair, 'saveRatingApplication', id, { homeName: '之家', answers: answered(true) });
  await world.step(chair, 'submitRatingApplication', id);
  const county = await world.enter('county', 'reviewer');
  const colleague = await world.enter('county', 'reviewer');
  for (const actor of [county, colleague]) await world.declare(actor, round);
  return { round, id, county, colleague };
}

const told = async (heard: Heard) => (await heard.next()).value?.data;
/** Hears on until it is told what is expected: what was announced before may still be on its way. */
async function until(heard: Heard, expected: object): Promise<void> {
  for (;;) {
    const data = await told(heard);
    if (data === undefined) throw new Error('The subscription ended before.');
    if (JSON.stringify(data) === JSON.stringify(expected)) return;
  }
}

const pass = (actor: Member, id: string) =>
  world.step(actor, 'passRatingApplication', id, { reason: '材料齐全' });

test('a desk and an application on it are told at once, and again when somebody else takes the step', async () => {
  const { round, id, county, colleague } = await begin();
  const desk = await hear(() => county, deskOf, { id: round });
  const own = await hear(() => chair, ownOf, { id });
  expect(await told(desk)).toEqual({ judgingDeskChanges: { waiting: 1, done: 0 } });
  expect(await told(own)).toEqual({ ratingApplicationChanges: { state: 'check' } });
  await pass(colleague, id);
  await until(desk, { judgingDeskChanges: { waiting: 0, done: 0 } });
  await until(own, { ratingApplicationChanges: { state: 'review' } });
  for (const heard of [desk, own]) await heard.return?.();
});

test('whoever declares that she stays away hears nothing more of the application, not even that it changed', async () => {
  const { round, id, county, colleague } = await begin();
  const judged = await hear(() => county, judgedOf, { id });
  const desk = await hear(() => county, deskOf, { id: round });
  expect(await told(judged)).toEqual({ judgedApplicationChanges: { state: 'check' } });
  expect(await told(desk)).toMatchObject({ judgingDeskChanges: { waiting: 1 } });
  await world.declare(county, round, [world.units.village.id]);
  await until(desk, { judgingDeskChanges: { waiting: 0, done: 0 } });
  await pass(colleague, id);
  expect(await judged.next()).toEqual({ done: true, value: undefined });
  // Her desk passes over what she may not see; a colleague's does not.
  expect(await world.as(county, () => isInRound(id, round))).toBe(false);
  expect(await world.as(colleague, () => isInRound(id, round))).toBe(true);
  await desk.return?.();
});

test.each([
  ['who has left her post', () => Actor.visitor],
  ['who has gone on to a post that does not judge', () => world.member('county', 'publicity_officer')],
])('a reviewer %s hears nothing more', async (_, becomes) => {
  const { round, id, county, colleague } = await begin();
  let actor: Actor = county;
  const desk = await hear(() => actor, deskOf, { id: round });
  const judged = await hear(() => actor, judgedOf, { id });
  await told(desk);
  await told(judged);
  actor = becomes();
  await pass(colleague, id);
  expect(await desk.next()).toEqual({ done: true, value: undefined });
  expect(await judged.next()).toEqual({ done: true, value: undefined });
});

test('an application that is not on her desk is not there to be listened to', async () => {
  const { id } = await begin();
  const stranger = await world.enter('siblingCounty', 'reviewer');
  const heard = await hear(() => stranger, judgedOf, { id });
  const { value } = await heard.next();
  expect(value).toMatchObject({ errors: [{ message: 'There is no such application on your desk.' }] });
  await heard.return?.();
});
