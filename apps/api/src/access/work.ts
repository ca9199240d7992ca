import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@fulian/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { Scope } from './scope.js';

/** One piece of work under way: under whose scope, on whose behalf, and on which database. */
export class Work {
  readonly scope: Scope;
  readonly #actor: Actor | undefined;
  readonly #noteWho: (() => void) | undefined;
  readonly #database: EntityManager | undefined;
  #em: EntityManager | undefined;
  /** Somebody waits for the answer, and others will ask the same: connections keep its statements ready. */
  isAnswering = false;
  /** In a transaction: what is done once it is committed. */
  afterwards?: (() => void)[];
  /** In a transaction that is none within another: whether its next statement is its last. */
  #endsWithNext: boolean | undefined;

  /**
   * @param database whose unit of work is used where `em` is none of its own.
   * @param noteWho is called when the work asks on whose behalf it is done.
   */
  constructor(
    scope: Scope,
    actor?: Actor,
    database?: EntityManager,
    em?: EntityManager,
    noteWho?: () => void,
  ) {
    this.scope = scope;
    this.#actor = actor;
    this.#noteWho = noteWho;
    this.#database = database;
    this.#em = em;
  }

  /** Only the outermost transaction can be ended so. */
  mayEndWithNext(): this {
    this.#endsWithNext = false;
    return this;
  }

  endWithNext(): void {
    if (this.#endsWithNext === false) this.#endsWithNext = true;
  }

  /** Whether the statement about to be sent is the last one. */
  takeLast(): boolean {
    const isLast = this.#endsWithNext === true;
    if (isLast) this.#endsWithNext = false;
    return isLast;
  }

  /** Who asked for it; a public field works in the visitor's scope whoever asks. */
  get actor(): Actor | undefined {
    this.#noteWho?.();
    return this.#actor;
  }

  /** The unit of work, made when it is first asked for: rows are read without one. */
  get em(): EntityManager | undefined {
    this.#em ??= this.#database?.fork() as EntityManager | undefined;
    return this.#em;
  }

  /** Where statements go to: into the transaction under way, if there is one. */
  get kysely(): Kysely<unknown> | undefined {
    return (this.#em ?? this.#database)?.getKysely() as Kysely<unknown> | undefined;
  }
}

const storage = new AsyncLocalStorage<Work>();

/** The scope of the work under way; `nobody` outside of any work, so that forgetting it shows nothing. */
export const currentScope = (): Scope => storage.getStore()?.scope ?? Scope.nobody;

const nobodysWork = (): Error => new Error('No work is under way here: open it with inWork().');

/** @throws Error outside of any work. */
export function currentWork(): Work {
  const work = storage.getStore();
  if (!work) throw nobodysWork();
  return work;
}

/** @throws Error outside of `inWork`: no query runs without saying on whose behalf. */
export function currentEm(): EntityManager {
  const em = storage.getStore()?.em;
  if (!em) throw nobodysWork();
  return em;
}

/** @throws Error outside of `inWork`. */
export function currentKysely(): Kysely<unknown> {
  const kysely = storage.getStore()?.kysely;
  if (!kysely) throw nobodysWork();
  return kysely;
}

/** @throws Error outside of work that somebody asked for. */
export function currentActor(): Actor {
  const actor = storage.getStore()?.actor;
  if (!actor) throw new Error('Nobody asked for the work under way.');
  return actor;
}

/** Work of its own under `scope`, outside of any transaction, to be done now or in several goes. */
export const newWork = (
  em: EntityManager,
  actor: Actor,
  scope: Scope = Scope.of(actor),
  noteWho?: () => void,
): Work =>
  new Work(scope, actor, em.isInTransaction() ? (em.fork() as EntityManager) : em, undefined, noteWho);

export const resume = <T>(work: Work, deed: () => T): T => storage.run(work, deed);

/** Runs `deed` on the actor's behalf with a unit of work of its own. */
export const inWork = <T>(em: EntityManager, actor: Actor, deed: () => Promise<T>): Promise<T> =>
  resume(newWork(em, actor), deed);

/** Runs `deed` in one transaction of the work under way; everything it asks for through `currentEm` is part of it. */
export const inTransaction = async <T>(deed: () => Promise<T>): Promise<T> => {
  const { scope, actor, afterwards: outer } = currentWork();
  const afterwards = outer ?? [];
  const done = await currentEm().transactional((em) => {
    const work = new Work(scope, actor, undefined, em as EntityManager);
    work.afterwards = afterwards;
    return storage.run(outer ? work : work.mayEndWithNext(), deed);
  });
  if (!outer) for (const each of afterwards) each();
  return done;
};

/**
 * Runs the one statement of `deed` as the last one of the transaction under way: where the database allows it, it is
 * committed in the same message. Nothing may be asked in the transaction afterwards, and nothing may refuse.
 */
export function lastly<T>(deed: () => Promise<T>): Promise<T> {
  currentWork().endWithNext();
  return deed();
}

/** How the transaction that begins now is sent to the database. */
export const transactionManner = () => ({
  keepsReady: storage.getStore()?.isAnswering ?? false,
  isLast: (): boolean => storage.getStore()?.takeLast() ?? false,
});

/** Does something once the transaction under way is committed; nothing if it is not. */
export function afterCommit(deed: () => void): void {
  const { afterwards } = currentWork();
  if (!afterwards) throw new Error('No transaction is under way here: open it with inTransaction().');
  afterwards.push(deed);
}

/** Runs `deed` under `scope` where no unit of work is needed (connection set-up, sign-in). */
export const underScope = <T>(scope: Scope, deed: () => Promise<T>): Promise<T> =>
  storage.run(new Work(scope), deed);
