import type { Actor } from './actor.js';
import { type PostKind, postKinds } from './post-kind.js';
import type { Tier } from './tier.js';
import { UnitPath } from './unit-path.js';

/**
 * Whose rows a permission reaches: everyone's public face, one's own unit, one's own unit and all below it, or no unit's
 * but what belongs to oneself.
 */
export type Reach = 'public' | 'own_unit' | 'subtree' | 'oneself';

/** One thing that may be done, who may do it, and how far it reaches. Declared beside the capability it guards. */
export interface Permission {
  /** `<capability>.<verb-noun>`, unique. */
  readonly name: string;
  readonly reach: Reach;
  /** Which posts hold it; undefined: anyone, visitors included. */
  readonly posts?: readonly PostKind[];
  /** At which tiers those posts hold it; undefined: at all five. */
  readonly tiers?: readonly Tier[];
}

export const Permission = Object.freeze({
  /** Open to everyone; what it returns is public. */
  forEveryone: (name: string): Permission => Object.freeze({ name, reach: 'public' }),
  /** Held by every post in every unit. */
  forMembers: (name: string, reach: Exclude<Reach, 'public'>): Permission =>
    Object.freeze({ name, reach, posts: postKinds }),
  /** Held by the named posts, at the named tiers or at all five. */
  forPosts: (
    name: string,
    reach: Exclude<Reach, 'public'>,
    posts: readonly PostKind[],
    tiers?: readonly Tier[],
  ): Permission => Object.freeze({ name, reach, posts, ...(tiers && { tiers }) }),
  /** Whether the actor holds the permission at all, wherever it reaches. */
  isHeldBy: (permission: Permission, actor: Actor): boolean => {
    if (actor.kind === 'system' || !permission.posts) return true;
    if (actor.kind === 'visitor') return false;
    return permission.posts.includes(actor.postKind) && (permission.tiers?.includes(actor.tier) ?? true);
  },
  /** Whether the actor holds the permission and it reaches the unit at `path`. */
  allows: (permission: Permission, actor: Actor, path: UnitPath): boolean => {
    if (!Permission.isHeldBy(permission, actor)) return false;
    if (actor.kind === 'system' || permission.reach === 'public') return true;
    if (actor.kind === 'visitor') return false;
    if (permission.reach === 'own_unit') return actor.unitPath === path;
    return permission.reach === 'subtree' && UnitPath.contains(actor.unitPath, path);
  },
  /** Whether a member holds the permission and the unit at `path` is her own or one directly below it: private hints. */
  isForOwnOrJustBelow: (permission: Permission, actor: Actor, path: UnitPath): boolean =>
    actor.kind === 'member' &&
    Permission.isHeldBy(permission, actor) &&
    UnitPath.isAtOrJustAbove(actor.unitPath, path),
});
