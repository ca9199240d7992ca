import { betterAuth } from 'better-auth';
import { toNodeHandler } from 'better-auth/node';
import type { Express } from 'express';
import type { Kysely } from 'kysely';
import { Scope } from '../access/scope.js';
import { underScope } from '../access/work.js';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { type ActorFromRequest, actorReader } from './actor-from-request.js';
import { authOptions, clientAddressHeader } from './auth-options.js';
import { isOpen } from './open-paths.js';
import { type RequestHeaders, sessionToken } from './session-token.js';
import { wireAnswer } from './wire-answer.js';

export interface SignIn {
  readonly actorFromRequest: ActorFromRequest;
  /** Whether a request carries no session of this installation, open or ended. */
  readonly isVisitor: (headers: RequestHeaders) => boolean;
}

/**
 * Answers `/auth/…`, working in the scope that opens the sign-in tables, and tells who sent any other request. Mount it
 * before anything that reads request bodies.
 */
export async function mountSignIn(app: Express, database: Database, config: Config): Promise<SignIn> {
  const kysely = database.em.getKysely() as unknown as Kysely<unknown>;
  const auth = betterAuth(authOptions(kysely, config));
  const answer = toNodeHandler(async (request: Request) => wireAnswer(await auth.handler(request)));

  // The web stands between people and this API, on the same machine or in the same private network.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use('/auth', (request, response) => {
    if (!isOpen(request.method, request.path)) {
      response.status(404).json({ code: 'NotFound', message: 'Sign-in does not answer to this path.' });
      return;
    }
    request.headers[clientAddressHeader] = request.ip;
    return underScope(Scope.auth, () => answer(request, response));
  });

  const cookie = (await auth.$context).authCookies.sessionToken.name;
  const { secret, demo } = config;
  return {
    actorFromRequest: actorReader(kysely, { cookie, secret, demo }),
    isVisitor: (headers) => sessionToken(headers, cookie, secret) === undefined,
  };
}
