import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@fulian/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Scope } from './scope.js';

/** One piece of work under way: under whose scope, and through which unit of work. */
export interface Work {
  readonly scope: Scope;
  /** Who asked for it; a public field works in the visitor's scope whoever asks. */
  readonly actor?: Actor;
  readonly em?: EntityManager;
}

const storage = new AsyncLocalStorage<Work>();

/** The scope of the work under way; `nobody` outside of any work, so that forgetting it shows nothing. */
export const currentScope = (): Scope => storage.getStore()?.scope ?? Scope.nobody;

/** @throws Error outside of `inWork`: no query runs without saying on whose behalf. */
export function currentEm(): EntityManager {
  const em = storage.getStore()?.em;
  if (!em) throw new Error('No work is under way here: open it with inWork().');
  return em;
}

/** @throws Error outside of work that somebody asked for. */
export function currentActor(): Actor {
  const actor = storage.getStore()?.actor;
  if (!actor) throw new Error('Nobody asked for the work under way.');
  return actor;
}

/** A unit of work of its own under `scope`, to be run now or in several goes. */
export const newWork = (em: EntityManager, actor: Actor, scope: Scope = Scope.of(actor)): Work => ({
  scope,
  actor,
  em: em.fork() as EntityManager,
});

export const resume = <T>(work: Work, deed: () => Promise<T>): Promise<T> => storage.run(work, deed);

/** Runs `deed` on the actor's behalf with a unit of work of its own. */
export const inWork = <T>(em: EntityManager, actor: Actor, deed: () => Promise<T>): Promise<T> =>
  resume(newWork(em, actor), deed);

/** Runs `deed` in one transaction of the work under way; everything it asks for through `currentEm` is part of it. */
export const inTransaction = <T>(deed: () => Promise<T>): Promise<T> => {
  const work = storage.getStore();
  return currentEm().transactional((em) =>
    storage.run({ scope: Scope.nobody, ...work, em: em as EntityManager }, deed),
  );
};

/** Runs `deed` under `scope` where no unit of work is needed (connection set-up, sign-in). */
export const underScope = <T>(scope: Scope, deed: () => Promise<T>): Promise<T> =>
  storage.run({ scope }, deed);
