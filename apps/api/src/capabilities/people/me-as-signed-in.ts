import type { Member } from '@fulian/domain/access';
import { type Selection, selectionAt } from '../../platform/look-ahead.js';
import { signedInAs } from '../../sign-in/actor-from-request.js';
import type { UnitType } from '../federation/index.js';
import type { MeType } from './me.type.js';

/** What the look-up of the session tells of the unit she acts in. */
const told: ReadonlySet<string> = new Set(['__typename', 'id', 'name', 'tier']);

/** Answers `me` from the look-up of the session, where nothing else is asked for; undefined where it has to be read. */
export function meAsSignedIn(actor: Member, asked: Selection): MeType | undefined {
  const known = signedInAs(actor);
  const unit = Object.keys(selectionAt(asked, 'activePost', 'unit'));
  if (!known || 'posts' in asked || !unit.every((field) => told.has(field))) return undefined;
  const { personId, postKind, unitId, unitPath, tier } = actor;
  const post = {
    id: known.postId,
    kind: postKind,
    unitId,
    unit: { id: unitId, name: known.unitName, tier, path: unitPath } as Partial<UnitType> as UnitType,
  };
  return { personId, name: known.name, username: known.username, activePost: post, posts: [], actor };
}
