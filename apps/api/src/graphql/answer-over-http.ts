import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../access/context.js';
import { clientAddress } from './client-address.js';
import type { MakeContext } from './make-context.js';
import type { PublicAnswers } from './public-answers.js';
import { parseJson, readJsonText } from './read-json.js';

interface Ground {
  readonly apollo: ApolloServer<Context>;
  readonly makeContext: MakeContext;
  /** Whether a request is certainly nobody's who signed in. */
  readonly isVisitor: (headers: IncomingMessage['headers']) => boolean;
  readonly answers: PublicAnswers;
}

/**
 * Answers GraphQL over HTTP straight from Node's server: Apollo does the protocol, and nothing stands in between. What a
 * visitor asks, and what is the same whoever asks, is told again while nothing public changes.
 */
export function answerOverHttp({ apollo, makeContext, isVisitor, answers }: Ground) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await readJsonText(request);
    if (sent.refused) return refuse(response, sent);
    const { text } = sent;
    const asksAsVisitor = isVisitor(request.headers);
    const question = text === undefined ? undefined : `${request.headers.accept ?? ''}\n${text}`;
    const told = question && answers.find(question, asksAsVisitor);
    if (told) {
      response.writeHead(told.status, { 'content-type': told.contentType, 'x-request-id': randomUUID() });
      response.end(told.text);
      return;
    }
    const keep = question ? answers.begin(question) : undefined;
    const body = parseJson(text);
    if (body.refused) return refuse(response, body);
    const context = makeContext(request.headers, clientAddress(request));
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (request.method ?? 'GET').toUpperCase(),
        headers: headersOf(request),
        body: body.value,
        search: searchOf(request.url),
      },
      context: async () => context,
    });
    // Others hear of it from the database; whoever did it sees it at once.
    if (context.outcome.done === 'mutation') answers.forget();
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (answer.body.kind === 'complete') {
      const { string } = answer.body;
      response.end(string);
      const { done, dependsOnWho } = context.outcome;
      if (keep && done === 'query' && (asksAsVisitor || !dependsOnWho)) {
        const contentType = answer.headers.get('content-type') ?? '';
        keep({ status: response.statusCode, contentType, text: string, isForEverybody: !dependsOnWho });
      }
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };
}

function refuse(response: ServerResponse, { status, message }: { status: number; message: string }): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(url = ''): string {
  const query = url.indexOf('?');
  return query < 0 ? '' : url.slice(query);
}
