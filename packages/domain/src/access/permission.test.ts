import { expect, test } from 'vitest';
import { Id } from '../kernel/index.js';
import { Actor } from './actor.js';
import { Permission } from './permission.js';
import { type PostKind, postKinds } from './post-kind.js';
import { Tier } from './tier.js';
import { UnitPath } from './unit-path.js';

const county = UnitPath.of('1.7.a');
const village = UnitPath.of('1.7.a.b.c');
const sibling = UnitPath.of('1.7.ab');
const prefecture = UnitPath.of('1.7');
const everywhere = [prefecture, county, village, sibling];

const member = (postKind: PostKind, unitPath: UnitPath) =>
  Actor.member({
    personId: Id.of('0198d5c5-1f2b-7c3d-9a4e-5b6c7d8e9f00'),
    postKind,
    unitId: Id.of('0198d5c5-1f2b-7c3d-9a4e-5b6c7d8e9f01'),
    unitPath,
    tier: Tier.atDepth(UnitPath.depth(unitPath)) ?? 'village',
  });

const reached = (permission: Permission, actor: Actor): readonly UnitPath[] =>
  everywhere.filter((path) => Permission.allows(permission, actor, path));

test('a subtree permission reaches the own unit and all below it, not the one above nor the one beside', () => {
  const permission = Permission.forMembers('platforms.read-figures', 'subtree');
  expect(reached(permission, member('publicity_officer', county))).toEqual([county, village]);
});

test('an own-unit permission reaches the own unit alone', () => {
  const permission = Permission.forMembers('platforms.keep-face', 'own_unit');
  expect(reached(permission, member('chair', county))).toEqual([county]);
});

test('a public permission reaches every unit for everyone', () => {
  const permission = Permission.forEveryone('federation.read-units');
  for (const actor of [Actor.visitor, member('chair', village), Actor.system('roll-up')])
    expect(reached(permission, actor)).toEqual(everywhere);
});

test.each(['own_unit', 'subtree'] as const)('a visitor holds no permission that reaches the %s', (reach) => {
  const permission = Permission.forMembers('platforms.read-accounts', reach);
  expect(Permission.isHeldBy(permission, Actor.visitor)).toBe(false);
  expect(reached(permission, Actor.visitor)).toEqual([]);
});

test('a permission for members is held by every post', () => {
  const permission = Permission.forMembers('platforms.read-accounts', 'subtree');
  const holders = postKinds.filter((post) => Permission.isHeldBy(permission, member(post, village)));
  expect(holders).toEqual(postKinds);
});

test('a permission over what is one’s own reaches no unit', () => {
  const permission = Permission.forMembers('people.act-in-post', 'oneself');
  expect(Permission.isHeldBy(permission, member('chair', village))).toBe(true);
  expect(reached(permission, member('chair', village))).toEqual([]);
});

test('a permission for named posts is held by those posts alone', () => {
  const permission = Permission.forPosts('imports.import-figures', 'subtree', [
    'publicity_officer',
    'editor',
  ]);
  const holders = postKinds.filter((post) => Permission.isHeldBy(permission, member(post, county)));
  expect(holders).toEqual(['publicity_officer', 'editor']);
});

test('a permission for named tiers is not held by the same post at another tier', () => {
  const permission = Permission.forPosts('federation.merge-units', 'subtree', ['administrator'], ['county']);
  expect(Permission.isHeldBy(permission, member('administrator', county))).toBe(true);
  expect(reached(permission, member('administrator', prefecture))).toEqual([]);
});

test('a job of the platform is not bound to a unit', () => {
  const permission = Permission.forPosts('imports.import-figures', 'own_unit', ['editor'], ['county']);
  expect(reached(permission, Actor.system('roll-up'))).toEqual(everywhere);
});
