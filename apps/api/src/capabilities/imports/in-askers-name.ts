import { Actor, type Member, Permission, type PostKind, type Tier, UnitPath } from '@fulian/domain/access';
import { importFigures } from '@fulian/domain/imports';
import { Id, Refusal } from '@fulian/domain/kernel';
import { Scope } from '../../access/scope.js';
import { currentEm, newWork, resume } from '../../access/work.js';
import { rows, sql } from '../../platform/rows.js';
import { heldToday } from '../../sign-in/entitlement.js';

/** A step of an import that a job carries out, and who asked for it. */
export interface AskedStep {
  readonly askedBy: string;
  readonly unitPath: string;
}

/**
 * Runs a job's deed in the name of the person who asked for it, if one of her posts of today still allows it. A job could
 * do everything as the system; but then only our own code would keep a file's rows within the unit. This way row
 * security guards every row that is read and written, and it is opened no further than the unit the file is for, even
 * where her own post reaches further.
 */
export async function inAskersName<T>(
  { askedBy, unitPath }: AskedStep,
  deed: () => Promise<T>,
): Promise<T | Refusal<'RightLost'>> {
  const posts = await postsOf(askedBy);
  const member = posts.find((post) => Permission.allows(importFigures, post, UnitPath.of(unitPath)));
  if (!member)
    return Refusal.of(
      'RightLost',
      'Whoever asked for it no longer holds a post that may bring figures in here.',
    );
  return resume(newWork(currentEm(), member, Scope.member(askedBy, unitPath)), deed);
}

interface PostRow {
  readonly kind: PostKind;
  readonly unitId: string;
  readonly unitPath: string;
  readonly tier: Tier;
}

async function postsOf(personId: string): Promise<readonly Member[]> {
  const posts = await rows(sql<PostRow>`
    select p.kind, p.unit_id as "unitId", p.unit_path::text as "unitPath", u.tier
    from post p join unit u on u.id = p.unit_id
    where p.person_id = ${personId} and ${heldToday()}
    order by nlevel(p.unit_path) desc, p.id`);
  return posts.map((post) =>
    Actor.member({
      personId: Id.of(personId),
      postKind: post.kind,
      unitId: Id.of(post.unitId),
      unitPath: UnitPath.of(post.unitPath),
      tier: post.tier,
    }),
  );
}
