// The web's own server: pages from the build, and everything the API answers on the same origin.
import { createServer } from 'node:http';
import { isApiRequest } from './serve/api-path.js';
import { proxy } from './serve/proxy.js';
import { proxyUpgrade } from './serve/proxy-upgrade.js';

const port = Number(process.env.WEB_PORT ?? process.env.PORT ?? 3000);
const host = process.env.HOST ?? '0.0.0.0';
const protocol = process.env.PUBLIC_URL?.startsWith('https:') ? 'https' : 'http';

process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.BODY_SIZE_LIMIT ??= '20M';
const { handler } = await import(new URL('./build/handler.js', import.meta.url).href);

const server = createServer((request, response) => {
  request.headers['x-forwarded-proto'] ??= protocol;
  if (isApiRequest(request)) {
    proxy(request, response);
    return;
  }
  handler(request, response, () => response.writeHead(404).end());
});

server.on('upgrade', proxyUpgrade);
server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken; set WEB_PORT to another.` : error.message);
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  // Whoever started this server over a channel hears where it answers, as from the API.
  process.send?.({ kind: 'ready', url: `http://127.0.0.1:${taken}` });
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Live connections (WebSockets among them) get a moment; they come back to the next process by themselves.
    setTimeout(() => process.exit(0), 3000).unref();
  });
}
