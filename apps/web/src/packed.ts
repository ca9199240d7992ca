const worthwhile = /^(?:text\/(?!event-stream)|application\/json)/;

/** A page on its way out, compressed where the browser can unpack it. */
export function packed(response: Response, accepted: string | null): Response {
  const isPlain = worthwhile.test(response.headers.get('content-type') ?? '');
  if (!isPlain || !response.body || !accepted?.includes('gzip')) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'accept-encoding');
  const { status, statusText } = response;
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
    status,
    statusText,
    headers,
  });
}
