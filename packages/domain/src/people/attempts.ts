import { Refusal } from '../kernel/index.js';

/** How often in a row signing in under one username has failed, and until when it is closed for that. */
export interface Attempts {
  readonly failures: number;
  readonly triedAt: Date;
  readonly lockedUntil: Date | null;
}

/** How often in a row is free of waiting. */
export const freeFailures = 5;
const firstWaitMs = 60_000;
const longestWaitMs = 15 * 60_000;
/** After this long without an attempt the count begins anew. */
export const forgottenAfterMs = 24 * 3_600_000;

export interface TryLater extends Refusal<'TryLater'> {
  readonly retryAt: Date;
}

export const Attempts = Object.freeze({
  /**
   * Counts one attempt as failed before the password is looked at, so that guesses made at the same moment cannot slip
   * past; success wipes the count. From the fifth failure on each closes the name for a wait that doubles from one
   * minute to a quarter of an hour: long enough against guessing, short enough that nobody can lock a colleague out for
   * the day.
   */
  charge: (before: Attempts | null, now: Date): Attempts | TryLater => {
    if (before?.lockedUntil && before.lockedUntil > now) {
      const refusal = Refusal.of('TryLater', 'Too many failed attempts to sign in under this username.');
      return Object.freeze({ ...refusal, retryAt: before.lockedUntil });
    }
    const isForgotten = !before || now.getTime() - before.triedAt.getTime() > forgottenAfterMs;
    const failures = isForgotten ? 1 : before.failures + 1;
    const over = failures - freeFailures;
    const waitMs = over < 0 ? 0 : Math.min(firstWaitMs * 2 ** over, longestWaitMs);
    return { failures, triedAt: now, lockedUntil: waitMs ? new Date(now.getTime() + waitMs) : null };
  },
});
