import { Username } from '@fulian/domain/people';
import type { BetterAuthOptions } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { Config } from '../config.js';
import { newId } from '../platform/new-id.js';
import { hashPassword, verifyPassword } from './argon2.js';
import { attemptLedger } from './attempts.js';
import { authTables, twoFactorTables } from './auth-tables.js';
import { countsByAddress } from './counts-by-address.js';
import { beforeRequest } from './request-hooks.js';
import { sessionHooks } from './session-hooks.js';
import { trustedOrigins } from './trusted-origins.js';

/** The request header in which `mountSignIn` says where a request came from; what clients send in it is dropped. */
export const clientAddressHeader = 'x-client-address';

/** How long she stays signed in when she asks to be remembered; otherwise a session ends with the browser or a day. */
const rememberedSeconds = 14 * 24 * 3600;

/** How the sign-in library is set up: usernames, argon2id, sessions in our tables, a second factor for who wants it. */
export function authOptions(kysely: Kysely<unknown>, config: Config) {
  const ledger = attemptLedger(kysely, config.secret);
  const onSession = sessionHooks(kysely, ledger, config.demo);
  return {
    appName: '妇联平台',
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret: config.secret,
    trustedOrigins: trustedOrigins(config),
    database: { db: kysely, type: 'postgres', transaction: false },
    ...authTables,
    session: { ...authTables.session, expiresIn: rememberedSeconds, disableSessionRefresh: true },
    emailAndPassword: { enabled: false, password: { hash: hashPassword, verify } },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 100,
        usernameNormalization: Username.fold,
        // What is no username fails like one that nobody has.
        usernameValidator: () => true,
      }),
      twoFactor({ schema: twoFactorTables }),
    ],
    hooks: { before: beforeRequest(ledger) },
    databaseHooks: { session: { create: onSession } },
    rateLimit: { ...rateLimit, customStorage: countsByAddress(kysely, config.secret) },
    advanced: {
      cookiePrefix: 'fulian',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    logger: { log: logFaults },
  } satisfies BetterAuthOptions;
}

/** What people do wrong is answered, not logged. */
const logFaults = (level: string, message: string, ...details: unknown[]): void => {
  if (level === 'error') console.error('Sign-in:', message, ...details);
};

const verify = ({ hash, password }: { hash: string; password: string }): Promise<boolean> =>
  verifyPassword(hash, password);

/** By client address: an office may share one, a guessing machine is slowed down. */
const rateLimit = {
  enabled: true,
  window: 60,
  max: 120,
  customRules: {
    '/sign-in/*': { window: 60, max: 60 },
    '/two-factor/*': { window: 60, max: 30 },
    '/change-password': { window: 60, max: 10 },
  },
} satisfies BetterAuthOptions['rateLimit'];
