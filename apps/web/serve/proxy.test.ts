import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
  vi.resetModules();
});

async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A web server in front of an API that answers with `listener`. */
async function inFrontOf(api: string): Promise<Server> {
  vi.stubEnv('API_URL', api);
  const [{ proxy }, { proxyUpgrade }] = await Promise.all([
    import('./proxy.js'),
    import('./proxy-upgrade.js'),
  ]);
  const web = await serve(proxy);
  return web.on('upgrade', proxyUpgrade);
}

it('hands a request on and its answer back, saying where it came from', async () => {
  const api = await serve((incoming, response) => {
    response.writeHead(201, { 'x-from': incoming.headers['x-forwarded-for'] });
    incoming.pipe(response);
  });
  const web = await inFrontOf(urlOf(api));
  const answer = await fetch(`${urlOf(web)}/imports?unit=1`, { method: 'POST', body: '数据' });
  expect([answer.status, answer.headers.get('x-from'), await answer.text()]).toEqual([
    201,
    '127.0.0.1',
    '数据',
  ]);
});

it('lets an upload flow through instead of collecting it', async () => {
  const seen = Promise.withResolvers<string>();
  const api = await serve((incoming) => incoming.once('data', (part) => seen.resolve(String(part))));
  const web = await inFrontOf(urlOf(api));
  const sending = request(`${urlOf(web)}/imports?unit=1`, { method: 'POST' });
  sending.on('error', () => {});
  sending.write('the first part');
  expect(await seen.promise).toBe('the first part');
  sending.destroy();
});

it('tells programs in JSON and people on a page that the API is away', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const web = await inFrontOf('http://127.0.0.1:1');
  const program = await fetch(`${urlOf(web)}/graphql`, { method: 'POST', body: '{}' });
  const person = await fetch(`${urlOf(web)}/graphql`, { headers: { accept: 'text/html' } });
  expect([program.status, (await program.json()).code]).toEqual([502, 'API_AWAY']);
  expect([person.status, await person.text()]).toEqual([502, expect.stringContaining('平台暂时连不上')]);
});

it('joins a WebSocket to the API and carries both ways', async () => {
  const api = await serve(() => {});
  api.on('upgrade', (_: IncomingMessage, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n');
    socket.on('data', (said) => socket.write(`heard ${said}`));
  });
  const web = await inFrontOf(urlOf(api));
  const headers = { connection: 'upgrade', upgrade: 'websocket' };
  const asking = request(`${urlOf(web)}/graphql`, { headers }).end();
  const heard = await new Promise<string>((resolve) => {
    asking.on('upgrade', (_, socket) => {
      socket.on('data', (said) => resolve(String(said)));
      socket.write('hello');
    });
  });
  expect(heard).toBe('heard hello');
});
