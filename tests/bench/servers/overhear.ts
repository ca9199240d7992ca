import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the API that hands everything on to it and remembers the GraphQL it was asked. */
export interface Overheard {
  readonly url: string;
  /** The bodies of the questions so far, in the order they came. */
  readonly bodies: string[];
  readonly stop: () => Promise<void>;
}

/** Stands between a web and its API, so that the bench measures the very queries a page asks and keeps no copy of them. */
export async function overhear(apiUrl: string): Promise<Overheard> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (request.url?.startsWith('/graphql')) bodies.push(body.toString());
    const { method, headers } = request;
    const onward = send(new URL(request.url ?? '/', apiUrl), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}
