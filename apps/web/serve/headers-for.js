/**
 * The headers the API gets: the browser's own, and from which address and by which protocol it came.
 * @param {import('node:http').IncomingMessage} request
 * @returns {import('node:http').OutgoingHttpHeaders}
 */
export function headersFor({ headers, socket }) {
  const before = headers['x-forwarded-for'];
  const address = socket.remoteAddress ?? 'unknown';
  return {
    ...headers,
    'x-forwarded-for': before ? `${before}, ${address}` : address,
    'x-forwarded-host': headers['x-forwarded-host'] ?? headers.host,
  };
}
