import { request as send } from 'node:http';
import { apiUrl, isApiRequest } from './api-path.js';
import { headersFor } from './headers-for.js';

/**
 * Joins a browser's WebSocket to the API's; whichever end closes, closes the other.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:stream').Duplex} socket
 * @param {Buffer} head
 */
export function proxyUpgrade(request, socket, head) {
  const giveUp = () => socket.end('HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\n\r\n');
  socket.on('error', () => socket.destroy());
  if (!isApiRequest(request)) {
    giveUp();
    return;
  }
  const upstream = send(new URL(request.url ?? '/', apiUrl), { headers: headersFor(request) });
  upstream.on('upgrade', (answer, peer, peerHead) => {
    peer.on('error', () => socket.destroy());
    peer.on('close', () => socket.destroy());
    socket.on('close', () => peer.destroy());
    socket.write(`${answerLines(answer).join('\r\n')}\r\n\r\n`);
    peer.write(head);
    socket.write(peerHead);
    peer.pipe(socket).pipe(peer);
  });
  upstream.on('response', giveUp);
  upstream.on('error', giveUp);
  upstream.end();
}

/** @param {import('node:http').IncomingMessage} answer */
function answerLines({ rawHeaders }) {
  const lines = ['HTTP/1.1 101 Switching Protocols'];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return lines;
}
