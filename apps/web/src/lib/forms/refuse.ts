import { type ActionFailure, fail } from '@sveltejs/kit';

/**
 * Ends a form's action with a "no" that its page puts into words. It is an answer, not a fault of HTTP: with a status
 * of 4xx browsers would write an error into their console each time somebody mistypes her password.
 */
export const refuse = <Reason extends Readonly<Record<string, unknown>>>(
  reason: Reason,
): ActionFailure<Reason> => fail(200, reason);
