import { Id } from '@fulian/domain/kernel';
import { Post } from '@fulian/domain/people';
import { type RawBuilder, sql } from 'kysely';
import { row, rows } from '../../platform/rows.js';
import { heldToday } from '../../sign-in/entitlement.js';
import type { OfficeHoldersType, UnitPostType } from './unit-post.type.js';

/*
 * What visitors learn about people: which posts a unit has, because a federation's offices are public; not who holds
 * them, because personal information is published only as far as the purpose needs it and the person agreed. A holder
 * is named when her post is marked for it, which is her own decision. Whoever works in the unit or above it sees the
 * names: she could not do her work otherwise.
 */

async function postsOf(unitId: string, holderName: RawBuilder<string | null>): Promise<UnitPostType[]> {
  const posts = await rows(sql<UnitPostType>`
    select p.id, p.kind, ${holderName} as "holderName"
    from post p
    left join person h on h.id = p.person_id
    where p.unit_id = ${unitId} and ${heldToday()}
    order by p.from_on, p.id`);
  return posts.sort(Post.byOffice);
}

/** A unit's posts of today, as everyone may see them. */
export const readPublicPosts = async (unitId: string): Promise<UnitPostType[]> =>
  Id.matches(unitId) ? postsOf(unitId, sql`case when p.is_named_publicly then h.name end`) : [];

/** A unit's posts of today with their holders; null when the unit lies outside of the work's subtree. */
export async function readOfficeHolders(unitId: string): Promise<OfficeHoldersType | null> {
  const isOwn =
    Id.matches(unitId) && (await row(sql`select 1 from unit where id = ${unitId} and path <@ app_subtree()`));
  return isOwn ? { posts: await postsOf(unitId, sql`h.name`) } : null;
}
