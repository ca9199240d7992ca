import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../access/context.js';
import { readJson } from './read-json.js';

/** Answers GraphQL over HTTP straight from Node's server: Apollo does the protocol, and nothing stands in between. */
export function answerOverHttp(
  apollo: ApolloServer<Context>,
  makeContext: (headers: IncomingMessage['headers']) => Context,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request);
    if (body.refused) {
      response.writeHead(body.status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(
        JSON.stringify({ errors: [{ message: body.message, extensions: { code: 'BAD_REQUEST' } }] }),
      );
      return;
    }
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const url = request.url ?? '';
    const query = url.indexOf('?');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (request.method ?? 'GET').toUpperCase(),
        headers,
        body: body.value,
        search: query < 0 ? '' : url.slice(query),
      },
      context: async () => makeContext(request.headers),
    });
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (answer.body.kind === 'complete') {
      response.end(answer.body.string);
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };
}
