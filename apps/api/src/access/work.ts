import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@fulian/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { Scope } from './scope.js';

/** One piece of work under way: under whose scope, on whose behalf, and on which database. */
export class Work {
  readonly scope: Scope;
  /** Who asked for it; a public field works in the visitor's scope whoever asks. */
  readonly actor: Actor | undefined;
  readonly #database: EntityManager | undefined;
  #em: EntityManager | undefined;

  /** @param database whose unit of work is used where `em` is none of its own. */
  constructor(scope: Scope, actor?: Actor, database?: EntityManager, em?: EntityManager) {
    this.scope = scope;
    this.actor = actor;
    this.#database = database;
    this.#em = em;
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
export const newWork = (em: EntityManager, actor: Actor, scope: Scope = Scope.of(actor)): Work =>
  new Work(scope, actor, em.isInTransaction() ? (em.fork() as EntityManager) : em);

export const resume = <T>(work: Work, deed: () => T): T => storage.run(work, deed);

/** Runs `deed` on the actor's behalf with a unit of work of its own. */
export const inWork = <T>(em: EntityManager, actor: Actor, deed: () => Promise<T>): Promise<T> =>
  resume(newWork(em, actor), deed);

/** Runs `deed` in one transaction of the work under way; everything it asks for through `currentEm` is part of it. */
export const inTransaction = <T>(deed: () => Promise<T>): Promise<T> => {
  const { scope, actor } = currentWork();
  return currentEm().transactional((em) =>
    storage.run(new Work(scope, actor, undefined, em as EntityManager), deed),
  );
};

/** Runs `deed` under `scope` where no unit of work is needed (connection set-up, sign-in). */
export const underScope = <T>(scope: Scope, deed: () => Promise<T>): Promise<T> =>
  storage.run(new Work(scope), deed);
