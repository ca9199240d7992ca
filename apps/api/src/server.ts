import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { answerOverHttp } from './graphql/answer-over-http.js';
import { answerOverSocket } from './graphql/answer-over-socket.js';
import { createApollo } from './graphql/create-apollo.js';
import { contextMaker } from './graphql/make-context.js';
import { PublicAnswers } from './graphql/public-answers.js';
import { askForHealth } from './health.js';
import { listenTo } from './platform/announce.js';
import type { Capability } from './platform/capability.js';
import { asksForPlayground, showPlayground } from './playground/playground.js';
import { mountSignIn } from './sign-in/mount-sign-in.js';

export interface RunningServer {
  readonly url: string;
  /** Answers what is under way, then closes. */
  stop(): Promise<void>;
}

/** Serves GraphQL (HTTP, WebSocket, playground), sign-in, and the capabilities' own routes. */
export async function startServer(
  database: Database,
  schema: GraphQLSchema,
  capabilities: readonly Capability[],
  config: Config,
): Promise<RunningServer> {
  const app = express().disable('x-powered-by');
  const { actorFromRequest: readActor, isVisitor } = await mountSignIn(app, database, config);
  const makeContext = contextMaker(database, readActor, config.secret);
  const apollo = await createApollo(schema);
  const answers = new PublicAnswers();
  await listenTo(database, 'public_change', () => answers.forget()).begun;
  const answer = answerOverHttp({ apollo, makeContext, isVisitor, answers });

  app.get('/health', askForHealth(database));
  const { demo } = config;
  const publicUrl = config.publicUrl.replace(/\/+$/, '');
  for (const { routes } of capabilities) routes?.(app, { em: database.em, readActor, publicUrl, demo });

  const server = createServer((request, response) => {
    if (!isGraphql(request.url)) return app(request, response);
    const answered = asksForPlayground(request)
      ? showPlayground(request, response)
      : answer(request, response);
    answered.catch((error) => {
      console.error('A request for /graphql failed:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, config.port);
  // Afterwards, or what keeps the server from listening would be told as a fault of the sockets, too.
  const closeSockets = answerOverSocket(server, schema, makeContext);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      await closeSockets();
      const closed = new Promise((resolve) => server.close(resolve));
      // What is under way now leaves an idle connection behind, which nobody closes for seconds.
      const closing = setInterval(() => server.closeIdleConnections(), 50);
      await closed;
      clearInterval(closing);
      await apollo.stop();
    },
  };
}

const isGraphql = (url = ''): boolean => url === '/graphql' || url.startsWith('/graphql?');

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}
