import { Actor, type Member } from '@fulian/domain/access';
import type { CalendarDate } from '@fulian/domain/kernel';
import { now, today } from '../platform/clock.js';
import { KeptUntilChange } from '../platform/kept-until-change.js';

/** Whose a session is, and until when that holds if nothing changes. */
export interface KnownActor {
  readonly actor: Member;
  /** When the session ends by itself. */
  readonly expiresAt: Date;
}

/** Looks up whose a session is; null when it is nobody's (any more). */
export type LookUp = (token: string) => Promise<KnownActor | null>;

interface Kept extends KnownActor {
  /** Posts begin and end with days. */
  readonly on: CalendarDate;
}

const most = 20_000;
const forgetting = new WeakMap<Member, () => void>();

/** Who acts through a session, looked up once until the database says that it may have changed. */
export class KnownActors {
  readonly #kept = new KeptUntilChange<Kept>(most, () => 1);
  readonly #lookUp: LookUp;

  constructor(lookUp: LookUp) {
    this.#lookUp = lookUp;
  }

  async actorOf(token: string): Promise<Actor> {
    const kept = this.#kept.find(token);
    const on = today();
    if (kept && kept.on === on && kept.expiresAt > now()) return kept.actor;
    const keep = this.#kept.begin(token);
    const found = await this.#lookUp(token);
    if (!found) return Actor.visitor;
    keep({ ...found, on });
    forgetting.set(found.actor, () => this.forget());
    return found.actor;
  }

  forget(): void {
    this.#kept.forget();
  }
}

/** To be called by whoever changed in which post a member acts, once that is committed: her next request shows it. */
export const forgetActor = (actor: Member): void => forgetting.get(actor)?.();
