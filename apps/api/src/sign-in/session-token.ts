import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a request says about who sent it, on HTTP and on a WebSocket alike. */
export interface RequestHeaders {
  readonly cookie?: string | undefined;
}

/** By the headers of a request, which are read more than once on its way. */
const known = new WeakMap<RequestHeaders, { readonly token: string | undefined }>();

/** Reads the session's token from its signed cookie; undefined unless this installation signed it. */
export function sessionToken(headers: RequestHeaders, name: string, secret: string): string | undefined {
  const read = known.get(headers) ?? { token: readToken(headers, name, secret) };
  known.set(headers, read);
  return read.token;
}

function readToken(headers: RequestHeaders, name: string, secret: string): string | undefined {
  const signed = cookieOf(headers.cookie ?? '', name);
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (!signed || dot < 1) return undefined;
  const token = signed.slice(0, dot);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function cookieOf(header: string, name: string): string | undefined {
  const pair = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  try {
    return pair && decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
}
