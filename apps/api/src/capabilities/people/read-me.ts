import { Actor, type Member, type PostKind, type Tier, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { rows, sql } from '../../platform/rows.js';
import { heldToday } from '../../sign-in/entitlement.js';
import type { MeType } from './me.type.js';

interface OwnPostRow {
  readonly id: string;
  readonly kind: PostKind;
  readonly unitId: string;
  readonly unitPath: string;
  readonly tier: Tier;
  readonly name: string;
  readonly isActing: boolean;
}

/** A person with all her posts of today, in the work of her own; null when she holds none. */
export async function readMe(actor: Member): Promise<MeType | null> {
  const posts = await rows(sql<OwnPostRow>`
    select p.id, p.kind, p.unit_id as "unitId", p.unit_path::text as "unitPath", u.tier, h.name,
      a.post_id is not null as "isActing"
    from post p
    join person h on h.id = p.person_id
    join unit u on u.id = p.unit_id
    left join acting_post a on a.session_id = ${actor.sessionId ?? null} and a.post_id = p.id
    where p.person_id = ${actor.personId} and ${heldToday()}
    order by nlevel(p.unit_path), p.from_on, p.id`);
  const active = posts.find(({ isActing }) => isActing) ?? posts[0];
  if (!active) return null;
  return {
    personId: actor.personId,
    name: active.name,
    activePost: active,
    posts,
    actor: Actor.member({
      ...actor,
      postKind: active.kind,
      unitId: Id.of(active.unitId),
      unitPath: UnitPath.of(active.unitPath),
      tier: active.tier,
    }),
  };
}
