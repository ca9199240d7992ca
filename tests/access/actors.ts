import { Actor, type PostKind, type Tier, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { type Ask, asker, dataOf } from '../support/ask.js';
import { signIn } from '../support/sign-in.js';
import { type PlacedUnit, placedUnit } from './placed-unit.js';

/** Somebody who asks: an invented person in her post, or a visitor. */
export interface Asking {
  readonly label: string;
  readonly actor: Actor;
  readonly ask: Ask;
  readonly cookie?: string;
  /** Undefined for a visitor. */
  readonly unit?: PlacedUnit;
}

interface Me {
  readonly personId: string;
  readonly activePost: {
    readonly kind: PostKind;
    readonly unit: { readonly id: string; readonly tier: Tier };
  };
}

/** A visitor and every person of the demo, each in the post she acts in. */
export async function everyActor(apiUrl: string): Promise<readonly Asking[]> {
  const visitor: Asking = { label: 'a visitor', actor: Actor.visitor, ask: asker(apiUrl) };
  const { demoSignIns } = await dataOf<{ demoSignIns: { username: string; password: string }[] }>(
    visitor.ask('{ demoSignIns { username password } }'),
  );
  const members: Asking[] = [];
  for (const { username, password } of demoSignIns) {
    const cookie = await signIn(apiUrl, username, password);
    const ask = asker(apiUrl, cookie);
    const { me } = await dataOf<{ me: Me }>(ask('{ me { personId activePost { kind unit { id tier } } } }'));
    const unit = await placedUnit(ask, me.activePost.unit.id);
    const actor = Actor.member({
      personId: Id.of(me.personId),
      postKind: me.activePost.kind,
      unitId: Id.of(unit.id),
      unitPath: UnitPath.of(unit.path),
      tier: me.activePost.unit.tier,
    });
    members.push({ label: `${me.activePost.kind} of ${unit.name}`, actor, ask, cookie, unit });
  }
  return [visitor, ...members];
}
