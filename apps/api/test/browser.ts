import { randomInt } from 'node:crypto';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly setCookies: readonly string[];
  readonly headers: Headers;
}

/** What a person's browser does, seen from the server: it keeps cookies and says from which page it asks. */
export interface Browser {
  readonly cookie: string;
  readonly headers: { readonly cookie: string };
  post(path: string, body?: object, more?: Record<string, string>): Promise<Answer>;
  graphql(query: string, variables?: object): Promise<Answer>;
}

/** A fresh browser, at a network address of its own unless told otherwise. */
export function openBrowser(
  url: string,
  origin = 'http://localhost:3000',
  address = `198.51.${randomInt(255)}.${randomInt(255)}`,
): Browser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function post(path: string, body: object = {}, more: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': address,
        origin,
        ...(jar.size && { cookie: cookie() }),
        ...more,
      },
      body: JSON.stringify(body),
    });
    const setCookies = response.headers.getSetCookie();
    for (const set of setCookies) keep(jar, set);
    const answered = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    return { status: response.status, body: answered, setCookies, headers: response.headers };
  }

  return {
    get cookie() {
      return cookie();
    },
    get headers() {
      return { cookie: cookie() };
    },
    post,
    graphql: (query, variables = {}) => post('/graphql', { query, variables }),
  };
}

function keep(jar: Map<string, string>, setCookie: string): void {
  const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim());
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) jar.delete(name);
  else jar.set(name, value);
}
