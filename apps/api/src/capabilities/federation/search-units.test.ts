import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/world.js';
import { searchUnits } from './search-units.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const found = (actor: Actor, query: string) =>
  world.as(actor, async () => (await searchUnits(query, { first: 20 })).nodes.map(({ name }) => name));

test('among equals the higher tier stands first', async () => {
  expect(await found(Actor.visitor, '回龙')).toEqual(['回龙镇', '回龙村']);
});

test('the asker finds her own neighbourhood first', async () => {
  expect(await found(world.member('siblingVillage'), 'hl')).toEqual(['回龙村', '回龙镇']);
});

test('an exact name stands before a beginning', async () => {
  expect(await found(Actor.visitor, '回龙村')).toEqual(['回龙村']);
  expect(await found(Actor.visitor, 'lx')).toEqual(['澧县']);
});

test('full pinyin and initials find the same unit', async () => {
  expect(await found(Actor.visitor, 'hlc')).toEqual(await found(Actor.visitor, 'huilongcun'));
});

test('a place before the name narrows to what lies in it', async () => {
  expect(await found(Actor.visitor, '澧南 回龙')).toEqual(['回龙村']);
  expect(await found(Actor.visitor, '澧县 回龙')).toEqual(['回龙镇', '回龙村']);
  expect(await found(Actor.visitor, 'lx hlc')).toEqual(['回龙村']);
  expect(await found(Actor.visitor, '常德 lx hlc')).toEqual(['回龙村']);
  expect(await found(Actor.visitor, '邵阳 回龙')).toEqual([]);
});

test('syllables typed apart are one name', async () => {
  expect(await found(Actor.visitor, 'hui long cun')).toEqual(await found(Actor.visitor, 'huilongcun'));
});

test('a query without anything to look for finds nothing', async () => {
  expect(await found(Actor.visitor, '  ')).toEqual([]);
});

test('wildcards are looked for as they are', async () => {
  expect(await found(Actor.visitor, '%')).toEqual([]);
});
