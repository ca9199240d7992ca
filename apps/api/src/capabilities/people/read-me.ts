import { Actor, type Member, type PostKind, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { sql } from '../../platform/rows.js';
import { heldToday } from '../../sign-in/entitlement.js';
import { unitRows } from '../federation/index.js';
import type { MeType } from './me.type.js';

interface HeldPost {
  readonly postId: string;
  readonly postKind: PostKind;
  readonly holderName: string;
  readonly isActing: boolean;
}

/** A person with all her posts of today and their units, in the work of her own; null when she holds none. */
export async function readMe(actor: Member): Promise<MeType | null> {
  const held = await unitRows<HeldPost>(
    sql`
    join post p on p.unit_id = u.id
    join person h on h.id = p.person_id
    left join acting_post a on a.session_id = ${actor.sessionId ?? null} and a.post_id = p.id
    where p.person_id = ${actor.personId} and ${heldToday()}
    order by nlevel(p.unit_path), p.from_on, p.id`,
    {
      more: sql`, p.id as "postId", p.kind as "postKind", h.name as "holderName", a.post_id is not null as "isActing"`,
    },
  );
  const posts = held.map(({ postId, postKind, holderName, isActing, ...unit }) => ({
    post: { id: postId, kind: postKind, unitId: unit.id, unit },
    name: holderName,
    isActing,
  }));
  const active = posts.find(({ isActing }) => isActing) ?? posts[0];
  if (!active) return null;
  const { unit, kind } = active.post;
  return {
    personId: actor.personId,
    name: active.name,
    activePost: active.post,
    posts: posts.map(({ post }) => post),
    actor: Actor.member({
      ...actor,
      postKind: kind,
      unitId: Id.of(unit.id),
      unitPath: UnitPath.of(unit.path),
      tier: unit.tier,
    }),
  };
}
