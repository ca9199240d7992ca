import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const worthwhile = /^(?:text\/(?!event-stream)|application\/json)/;
const pack = promisify(gzip);
/** A twentieth more bytes than the default for two thirds of its time, which every page waits for. */
const level = 4;

/** A page on its way out, compressed where the browser can unpack it. */
export async function packed(response: Response, accepted: string | null): Promise<Response> {
  const isPlain = worthwhile.test(response.headers.get('content-type') ?? '');
  if (!isPlain || !response.body || !accepted?.includes('gzip')) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'accept-encoding');
  const { status, statusText } = response;
  return new Response(await packedBody(response), { status, statusText, headers });
}

/** What is there as a whole (only that has a tag) is packed in one piece, which costs a fraction of packing a stream. */
const packedBody = async (response: Response): Promise<BodyInit | null> =>
  response.headers.has('etag')
    ? pack(await response.arrayBuffer(), { level })
    : (response.body?.pipeThrough(new CompressionStream('gzip')) ?? null);
