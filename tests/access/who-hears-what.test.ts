import { createClient } from 'graphql-ws';
import { beforeAll, expect, inject, test } from 'vitest';
import WebSocket from 'ws';
import { type Asking, everyActor } from './actors.js';
import { subject as importSubject } from './subjects/import.js';

const apiUrl = inject('apiUrl');
const query = 'subscription($id: ID!) { importProgress(id: $id) { state import { fileName } } }';

let actors: readonly Asking[];
beforeAll(async () => {
  actors = await everyActor(apiUrl);
});

const who = (label: string): Asking => {
  const found = actors.find((asking) => asking.label === label);
  if (!found) throw new Error(`The demo has no ${label}.`);
  return found;
};

interface Heard {
  readonly state?: string | undefined;
  readonly code?: unknown;
}

/** The first thing somebody hears of an import over a WebSocket of her own. */
async function firstHeard(asking: Asking, id: string): Promise<Heard> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: asking.cookie ? { cookie: asking.cookie } : {} });
    }
  }
  const client = createClient({
    url: `${apiUrl.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    retryAttempts: 0,
  });
  try {
    for await (const { data, errors } of client.iterate({ query, variables: { id } })) {
      const progress = data?.importProgress as { state: string } | undefined;
      return { state: progress?.state, code: errors?.[0]?.extensions?.code };
    }
    return {};
  } catch (error) {
    const [first] = Array.isArray(error) ? error : [error];
    return { code: first?.extensions?.code ?? String(error) };
  } finally {
    await client.dispose();
  }
}

test('of an import its unit and the units above hear, and nobody else', async () => {
  const county = who('publicity_officer of 澧县');
  const id = await importSubject.of(county.unit?.id as string, {
    ask: county.ask,
    cookie: county.cookie as string,
    apiUrl,
  });
  expect((await firstHeard(county, id)).state).toEqual(expect.any(String));
  expect((await firstHeard(who('editor of 湖南省'), id)).state).toEqual(expect.any(String));
  expect(await firstHeard(who('publicity_officer of 新邵县'), id)).toEqual({
    state: undefined,
    code: 'NOT_FOUND',
  });
  expect((await firstHeard(who('chair of 回龙村'), id)).code).toBe('NOT_FOUND');
  expect((await firstHeard(who('a visitor'), id)).code).toBe('UNAUTHENTICATED');
});
