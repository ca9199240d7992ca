import { createGzip } from 'node:zlib';

const worthwhile = /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]*json|javascript)|image\/svg\+xml)/;

/**
 * What to do with an answer on its way to the browser: its headers, and the stream that packs it, if any.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string | string[] | undefined} accepted
 * @returns {{ headers: import('node:http').OutgoingHttpHeaders, encoder: import('node:stream').Transform[] }}
 */
export function compressed(headers, accepted) {
  const isPlain = !headers['content-encoding'] && worthwhile.test(headers['content-type'] ?? '');
  const isSmall = Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) < 1024;
  if (!isPlain || isSmall || !String(accepted).includes('gzip')) return { headers, encoder: [] };
  const { 'content-length': _, ...rest } = headers;
  return {
    headers: { ...rest, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    encoder: [createGzip({ level: 5 })],
  };
}
