import { betterAuth } from 'better-auth';
import { toNodeHandler } from 'better-auth/node';
import type { Express } from 'express';
import type { Kysely } from 'kysely';
import { Scope } from '../access/scope.js';
import { underScope } from '../access/work.js';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { listenTo } from '../platform/announce.js';
import { type ActorFromRequest, actorReader, sessionLookUp } from './actor-from-request.js';
import { authOptions, clientAddressHeader } from './auth-options.js';
import { KnownActors } from './known-actors.js';
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
  const installation = {
    cookie: (await auth.$context).authCookies.sessionToken.name,
    secret: config.secret,
    demo: config.demo,
  };
  const known = new KnownActors(sessionLookUp(kysely, installation));
  await listenTo(database, 'sign_in_change', () => known.forget()).begun;
  const answer = toNodeHandler(async (request: Request) => {
    const answered = await auth.handler(request);
    // Others hear of it from the database; whoever signed out is out before she is told so.
    known.forget();
    return wireAnswer(answered);
  });

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

  const { cookie, secret } = installation;
  return {
    actorFromRequest: actorReader(known, installation),
    isVisitor: (headers) => sessionToken(headers, cookie, secret) === undefined,
  };
}
