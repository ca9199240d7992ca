import { type PostKind, postKinds } from '../access/index.js';
import type { CalendarDate, Id } from '../kernel/index.js';

/** An office (职务) that a person holds in a unit for a time; after a term election it ends and another begins. */
export interface Post {
  readonly id: Id<'Post'>;
  readonly personId: Id<'Person'>;
  readonly unitId: Id<'Unit'>;
  readonly kind: PostKind;
  readonly fromOn: CalendarDate;
  /** The last day; null while nobody has ended it. */
  readonly untilOn: CalendarDate | null;
}

export const Post = Object.freeze({
  isHeldOn: (post: Pick<Post, 'fromOn' | 'untilOn'>, on: CalendarDate): boolean =>
    post.fromOn <= on && (post.untilOn === null || post.untilOn >= on),
  /** The order in which a unit's posts are listed: the chair first. */
  byOffice: (a: Pick<Post, 'kind'>, b: Pick<Post, 'kind'>): number =>
    postKinds.indexOf(a.kind) - postKinds.indexOf(b.kind),
});
