import { expect, test } from 'vitest';
import { Actor, Permission, postKinds, tiers, UnitPath } from '../../access/index.js';
import { Id } from '../../kernel/index.js';
import { openRounds } from './permissions.js';

const id = Id.of('019370aa-0000-7000-8000-000000000001');

test.each(tiers.map((tier) => [tier, tier === 'province'] as const))(
  'of all posts at the %s tier, some open rounds: %s',
  (tier, mayOpen) => {
    const may = postKinds.filter((postKind) =>
      Permission.isHeldBy(
        openRounds,
        Actor.member({
          personId: id as never,
          postKind,
          unitId: id as never,
          unitPath: UnitPath.of('hn'),
          tier,
        }),
      ),
    );
    expect(may).toEqual(mayOpen ? ['chair', 'vice_chair', 'editor'] : []);
  },
);

test('a visitor opens no round', () => {
  expect(Permission.isHeldBy(openRounds, Actor.visitor)).toBe(false);
});
