import type { Member } from '@fulian/domain/access';
import { Id, Refusal } from '@fulian/domain/kernel';
import { afterCommit } from '../../access/work.js';
import { rows, sql } from '../../platform/rows.js';
import { heldToday } from '../../sign-in/entitlement.js';
import { forgetActor } from '../../sign-in/known-actors.js';
import type { MeType } from './me.type.js';
import { readMe } from './read-me.js';

/** Changes over to another of one's own posts, for the session one acts through; others go on as they are. */
export async function actInPost(actor: Member, postId: string): Promise<MeType | Refusal<'PostNotFound'>> {
  const chosen = Id.matches(postId) && (await choose(actor, postId));
  if (chosen) afterCommit(() => forgetActor(actor));
  const me = chosen ? await readMe(actor) : null;
  return me ?? Refusal.of('PostNotFound', 'This is not one of your posts of today.', ['postId']);
}

async function choose({ sessionId, personId }: Member, postId: string): Promise<boolean> {
  if (!sessionId) return false;
  const chosen = await rows(sql`
    insert into acting_post (session_id, person_id, post_id)
    select ${sessionId}, p.person_id, p.id from post p
    where p.id = ${postId} and p.person_id = ${personId} and ${heldToday()}
    on conflict (session_id) do update set post_id = excluded.post_id, chosen_at = now()
    returning post_id`);
  return chosen.length > 0;
}
