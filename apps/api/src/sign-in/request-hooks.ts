import { APIError, createAuthMiddleware } from 'better-auth/api';
import { now } from '../platform/clock.js';
import type { AttemptLedger } from './attempts.js';
import { judgeNewPassword } from './judge-new-password.js';

/** What is looked at before the library looks at a request. */
export const beforeRequest = (ledger: AttemptLedger) =>
  createAuthMiddleware(async ({ path, body, request, context }) => {
    const origin = request?.headers.get('origin');
    if (origin && !context.isTrustedOrigin(origin)) {
      throw new APIError('FORBIDDEN', { code: 'InvalidOrigin', message: 'Sign in on the site itself.' });
    }
    if (path === '/sign-in/username' && typeof body?.username === 'string') {
      await chargeAttempt(ledger, body.username);
    }
    if (path === '/change-password' && typeof body?.newPassword === 'string') {
      const refusal = await judgeNewPassword(body.newPassword);
      if (refusal) throw new APIError('BAD_REQUEST', { code: refusal.code, message: refusal.message });
    }
  });

async function chargeAttempt(ledger: AttemptLedger, username: string): Promise<void> {
  const charged = await ledger.charge(username);
  if (!('refused' in charged)) return;
  const { code, message, retryAt } = charged;
  const retryAfterSeconds = Math.ceil((retryAt.getTime() - now().getTime()) / 1000);
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code, message, retryAt: retryAt.toISOString(), retryAfterSeconds },
    { 'Retry-After': String(retryAfterSeconds) },
  );
}
