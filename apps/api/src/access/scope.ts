import type { Actor } from '@fulian/domain/access';

/**
 * Whose rows a connection may touch. The database's policies read it (`app.kind`, `app.actor`, `app.subtree`); it is
 * the only door to scoped tables. `nobody` sees nothing that is scoped.
 */
export interface Scope {
  readonly kind: 'nobody' | 'visitor' | 'member' | 'system' | 'auth';
  /** The person's id, or the job's name. */
  readonly actor: string;
  /** The path of the unit whose subtree is open; empty unless `kind` is `member`. */
  readonly subtree: string;
}

const scope = (kind: Scope['kind'], actor = '', subtree = ''): Scope =>
  Object.freeze({ kind, actor, subtree });

export const Scope = Object.freeze({
  nobody: scope('nobody'),
  visitor: scope('visitor'),
  /** Opens the sign-in tables and nothing else. */
  auth: scope('auth'),
  /** @param job which job acts, for the record. */
  system: (job: string): Scope => scope('system', job),
  member: (personId: string, subtree: string): Scope => scope('member', personId, subtree),
  of: (actor: Actor): Scope => {
    if (actor.kind === 'visitor') return Scope.visitor;
    return actor.kind === 'system' ? Scope.system(actor.job) : Scope.member(actor.personId, actor.unitPath);
  },
  key: (of: Scope): string => `${of.kind} ${of.actor} ${of.subtree}`,
});
