import { Actor } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import type { Username } from '@fulian/domain/people';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UnitName } from '../../../test/plant-units.js';
import { openWorld, type World } from '../../../test/world.js';
import { rows, sql } from '../../platform/rows.js';
import { enterPeople } from './enter-people.js';
import { readOfficeHolders, readPublicPosts } from './read-posts.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.asSystem(() =>
    enterPeople([
      person('沈知夏', [['township', 'publicity_officer', false]]),
      person('罗婉仪', [
        ['township', 'chair', true],
        ['village', 'vice_chair', false],
      ]),
      person('邓嘉柔', [['otherCounty', 'publicity_officer', false]]),
    ]),
  );
});
afterAll(() => world.close());

type Held = readonly [
  unit: UnitName,
  kind: 'chair' | 'vice_chair' | 'publicity_officer',
  isNamedPublicly: boolean,
];

const fromOn = CalendarDate.parse('2024-03-08') as CalendarDate;
const person = (name: string, posts: readonly Held[]) => ({
  name,
  username: `user.${name}` as Username,
  passwordHash: 'none',
  posts: posts.map(([unit, kind, isNamedPublicly]) => ({
    unitId: world.units[unit].id,
    kind,
    fromOn,
    isNamedPublicly,
  })),
});

const seen = (posts: readonly { kind: string; holderName: string | null }[] | undefined) =>
  posts?.map(({ kind, holderName }) => [kind, holderName]);

test('a visitor sees the offices, and the name of who agreed to be named in that very post', async () => {
  const asVisitor = (unit: UnitName) => world.as(Actor.visitor, () => readPublicPosts(world.units[unit].id));
  expect(seen(await asVisitor('township'))).toEqual([
    ['chair', '罗婉仪'],
    ['publicity_officer', null],
  ]);
  expect(seen(await asVisitor('village'))).toEqual([['vice_chair', null]]);
});

test.each(['township', 'county', 'province'] as const)(
  'the %s sees its township’s holders by name',
  async (at) => {
    const holders = await world.as(world.member(at), () => readOfficeHolders(world.units.township.id));
    expect(seen(holders?.posts)).toEqual([
      ['chair', '罗婉仪'],
      ['publicity_officer', '沈知夏'],
    ]);
  },
);

test.each(['village', 'siblingTownship', 'siblingCounty', 'otherPrefecture'] as const)(
  'the %s never sees who holds the township’s posts',
  async (at) => {
    expect(await world.as(world.member(at), () => readOfficeHolders(world.units.township.id))).toBeNull();
  },
);

test('a unit without posts and a unit that is not yours are told apart, a unit that is not there is not', async () => {
  const asCounty = (id: string) => world.as(world.member('county'), () => readOfficeHolders(id));
  expect(await asCounty(world.units.siblingVillage.id)).toEqual({ posts: [] });
  expect(await asCounty(world.units.siblingCounty.id)).toBeNull();
  expect(await asCounty('no id')).toBeNull();
});

test('people without a post in the subtree are invisible to members, whatever is asked', async () => {
  const names = (actor: Actor) =>
    world.as(actor, async () =>
      (await rows(sql<{ name: string }>`select name from person order by name`)).map(({ name }) => name),
    );
  expect(await names(world.member('county'))).toEqual(expect.not.arrayContaining(['邓嘉柔']));
  expect(await names(world.member('otherCounty'))).toEqual(['邓嘉柔']);
  expect(await names(Actor.visitor)).toEqual(['罗婉仪']);
});
