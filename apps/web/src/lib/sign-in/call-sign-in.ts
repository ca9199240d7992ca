import type { RequestEvent } from '@sveltejs/kit';
import { headersOf } from '#lib/graphql/headers-of.ts';
import { API_URL, PUBLIC_URL } from '$app/env/private';

/** What sign-in answered. */
export interface SignInAnswer {
  readonly isOk: boolean;
  /** Which rule said no; undefined when it went well. */
  readonly code: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

type Asked = Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress'>;

/**
 * Calls the API's sign-in for the person behind a form. Cookies it sets go on to her browser with this request's
 * answer. The form itself was already checked to come from this site, so the site speaks for it.
 * @param path below `/auth`
 */
export async function callSignIn(
  event: Asked,
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<SignInAnswer> {
  const answer = await fetch(`${API_URL}/auth${path}`, {
    method: 'POST',
    headers: { ...headersOf(event), origin: new URL(PUBLIC_URL).origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!answer) return { isOk: false, code: 'ApiAway', retryAfterSeconds: undefined, body: {} };
  event.locals.cookiesFromApi.push(...answer.headers.getSetCookie());
  const said: Record<string, unknown> = await answer.json().catch(() => ({}));
  return {
    isOk: answer.ok,
    code: answer.ok ? undefined : String(said.code ?? 'Unknown'),
    retryAfterSeconds: typeof said.retryAfterSeconds === 'number' ? said.retryAfterSeconds : undefined,
    body: said,
  };
}
