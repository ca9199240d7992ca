import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readyQueries } from './ready-queries.js';

let page: Promise<Buffer> | undefined;

/** Whether a request for `/graphql` comes from somebody who opened it in a browser. */
export const asksForPlayground = ({ method, headers, url }: IncomingMessage): boolean =>
  method === 'GET' && !!headers.accept?.includes('text/html') && !url?.includes('query=');

/** GraphiQL from the installed package: it works without any other host. Rendered and packed when first asked for. */
export async function showPlayground(request: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= render();
  const packed = await page;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('vary', 'accept, accept-encoding');
  response.setHeader('cache-control', 'no-cache');
  if (request.headers['accept-encoding']?.includes('gzip')) {
    response.setHeader('content-encoding', 'gzip');
    response.end(packed);
    return;
  }
  const { gunzipSync } = await import('node:zlib');
  response.end(gunzipSync(packed));
}

async function render(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'GraphQL playground',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    credentials: 'same-origin',
    defaultTabs: readyQueries.map(({ query, variables }) => ({ query, variables: variables ?? '{}' })),
    defaultQuery: readyQueries[0]?.query ?? '',
  });
  return promisify(gzip)(html);
}
