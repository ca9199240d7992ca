import { error, redirect } from '@sveltejs/kit';
import type { CombinedError } from '@urql/core';
import { isOfSignIn } from './problem-code.ts';

const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_COSTLY: 400,
  TOO_MANY_REQUESTS: 429,
};

interface Raised {
  readonly url: URL;
  readonly locals: Pick<App.Locals, 'requestId'>;
}

/**
 * Ends a request that the API answered with a fault: at the sign-in where nobody is signed in, otherwise at the error
 * page with the API's own request id, so that both logs tell of the same fault.
 */
export function raise(fault: CombinedError | undefined, { url, locals }: Raised): never {
  const problem = fault?.graphQLErrors[0];
  const code = String(problem?.extensions?.code ?? '');
  if (isOfSignIn(code)) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  const requestId = String(problem?.extensions?.requestId ?? locals.requestId);
  if (fault?.networkError) error(502, 'The API does not answer.', { requestId });
  error(statuses[code] ?? 500, problem?.message ?? 'The API answered without data.', { requestId });
}
