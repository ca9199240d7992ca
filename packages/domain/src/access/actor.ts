import type { Id } from '../kernel/index.js';
import type { PostKind } from './post-kind.js';
import type { Tier } from './tier.js';
import type { UnitPath } from './unit-path.js';

/** Anyone who has not signed in. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A person acting in one of the posts she holds; she may hold several, and acts in one at a time. */
export interface Member {
  readonly kind: 'member';
  readonly personId: Id<'Person'>;
  readonly postKind: PostKind;
  readonly unitId: Id<'Unit'>;
  readonly unitPath: UnitPath;
  readonly tier: Tier;
  /** The sign-in she acts through; absent where nobody signed in, as in a job that acts for her. */
  readonly sessionId?: Id<'Session'>;
}

/** A job of the platform itself; `job` says which, for the record. */
export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
}

export type Actor = Visitor | Member | SystemActor;

const visitor: Visitor = Object.freeze({ kind: 'visitor' });

export const Actor = Object.freeze({
  visitor,
  member: (member: Omit<Member, 'kind'>): Member => Object.freeze({ kind: 'member', ...member }),
  system: (job: string): SystemActor => Object.freeze({ kind: 'system', job }),
});
