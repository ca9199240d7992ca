import type { RequestEvent } from '@sveltejs/kit';
import { createClient, fetchExchange, type OperationResult } from '@urql/core';
import { API_URL } from '$app/env/private';
import type { TadaDocumentNode } from './graphql.ts';
import { headersOf } from './headers-of.ts';
import { raise } from './raise.ts';

/** Asks the API on behalf of the person whose request is being answered. */
export interface Ask {
  /** One typed query. Faults do not come back: they end in the error page or, signed out, at the sign-in. */
  readonly query: <Result, Variables extends object>(
    document: TadaDocumentNode<Result, Variables>,
    ...variables: Given<Variables>
  ) => Promise<Result>;
  /** One typed mutation. Refusals come back as values of its result. */
  readonly mutate: <Result, Variables extends object>(
    document: TadaDocumentNode<Result, Variables>,
    ...variables: Given<Variables>
  ) => Promise<Result>;
}

type Given<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

type Asked = Pick<RequestEvent, 'request' | 'locals' | 'url' | 'getClientAddress'>;

/** A client of its own for each request: nothing of one person's answers can reach another. */
export function askFor(event: Asked): Ask {
  const client = createClient({
    url: `${API_URL}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: headersOf(event) },
  });
  const settled = async <Result>(answer: PromiseLike<OperationResult<Result>>): Promise<Result> => {
    const { data, error } = await answer;
    return error || !data ? raise(error, event) : data;
  };
  return {
    query: (document, ...[variables]) => settled(client.query(document, variables ?? none)),
    mutate: (document, ...[variables]) => settled(client.mutation(document, variables ?? none)),
  };
}

/** For documents without variables, whose callers give none. */
const none = {} as never;
