/** What stays inside: the session's token is for the cookie alone, and who she is GraphQL says. */
const inside = new Set(['token', 'user', 'redirect', 'url']);

/** Puts the library's answer into the words of this API: codes in PascalCase, no token, a wait in seconds. */
export async function wireAnswer(answer: Response): Promise<Response> {
  const body = await answer.json().catch(() => ({}));
  const wait = answer.headers.get('x-retry-after') ?? answer.headers.get('retry-after');
  const said = answer.ok
    ? Object.fromEntries(Object.entries(body ?? {}).filter(([key]) => !inside.has(key)))
    : { ...body, code: pascal(body?.code ?? fallback(answer.status)), ...retryAfter(wait) };
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.delete('x-retry-after');
  headers.delete('location');
  headers.set('content-type', 'application/json; charset=utf-8');
  headers.set('cache-control', 'no-store');
  if (wait) headers.set('retry-after', wait);
  return new Response(JSON.stringify(said), { status: answer.status, headers });
}

const retryAfter = (wait: string | null) => (wait ? { retryAfterSeconds: Number(wait) } : {});

const fallback = (status: number): string => (status === 429 ? 'TOO_MANY_REQUESTS' : 'BAD_REQUEST');

/** `INVALID_CODE` becomes `InvalidCode`; what is in PascalCase stays. */
const pascal = (code: string): string =>
  /^[A-Z0-9_]+$/.test(code)
    ? code
        .toLowerCase()
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')
    : code;
