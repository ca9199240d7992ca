import type { Facts } from '../database/find-facts.js';
import type { Operation } from '../operations.js';
import type { Served } from '../servers/served.js';
import { newAccount, newKey, newReport } from './inputs.js';
import type { Ask } from './load.js';

/** Who takes part; `undefined` where one has no part in an operation. */
export interface Contestant {
  readonly name: string;
  readonly pid: number;
  readonly ask: (operation: Operation) => Ask | undefined;
  /** What holds while it is measured, and is taken back afterwards. */
  readonly around?: (deed: () => Promise<void>) => Promise<void>;
}

interface Place {
  readonly path: string;
  readonly provinceId: string;
}

/** The product as it ships; `cookie` is the session's. */
export const ours = ({ url, pid }: Served, facts: Facts, cookie: string, name = 'ours'): Contestant => ({
  name,
  pid,
  ask: (operation) => ({
    url: `${url}/graphql`,
    headers: operation.kind === 'public-read' ? {} : { cookie },
    body: () => ({ query: operation.ours, variables: ourVariables(operation, facts) }),
    isFresh: operation.kind === 'command',
  }),
});

/** The same, asked each time as nobody asked before, where it would be told from memory. */
export function afresh(served: Served, facts: Facts, cookie: string): Contestant {
  const same = ours(served, facts, cookie, 'afresh');
  return {
    ...same,
    ask: (operation) => {
      const ask = operation.isRemembered && same.ask(operation);
      if (!ask) return undefined;
      const { query, variables } = ask.body() as { query: string; variables: object };
      // A variable that no document declares is left out of the answer, not out of the question.
      return {
        ...ask,
        isFresh: true,
        body: () => ({ query, variables: { ...variables, unasked: newKey() } }),
      };
    },
  };
}

export const plainEntities = ({ url, pid }: Served, facts: Facts): Contestant => ({
  name: 'plain',
  pid,
  ask: ({ plain, ...operation }) =>
    plain
      ? {
          url: `${url}/graphql`,
          headers: { 'x-session': facts.token },
          body: () => ({ query: plain, variables: ourVariables({ ...operation, plain }, facts) }),
          isFresh: operation.kind === 'command',
        }
      : undefined,
});

export const postgraphile = (
  { url, pid }: Served,
  facts: Facts,
  places: ReadonlyMap<string, Place>,
): Contestant => ({
  name: 'postgraphile',
  pid,
  ask: ({ name, kind, postgraphile: query }) =>
    query
      ? {
          url: `${url}/graphql`,
          headers: {},
          body: () => ({ query, variables: peerVariables(name, facts, places) }),
          isFresh: kind === 'command',
        }
      : undefined,
});

export const floor = ({ url, pid }: Served, kind: 'rows' | 'json', facts: Facts): Contestant => ({
  name: kind,
  pid,
  ask: (operation) =>
    kind === 'json' && !['nested-read', 'small-read'].includes(operation.kind)
      ? undefined
      : {
          url: `${url}/${kind}/${operation.name}`,
          headers: {},
          body: () => floorBody(operation, facts),
          isFresh: operation.kind === 'command',
        },
});

function ourVariables({ name, kind }: Operation, facts: Facts): Record<string, unknown> {
  if (name === 'registerAccount') return { input: { idempotencyKey: newKey(), ...newAccount(facts) } };
  if (name === 'recordSnapshot') return { input: { idempotencyKey: newKey(), ...newReport(facts) } };
  return kind === 'nested-read' ? { unitId: facts.unitId } : {};
}

function peerVariables(name: string, facts: Facts, places: ReadonlyMap<string, Place>): object {
  const at = (id: string) => {
    const { path, provinceId } = places.get(id) as Place;
    return { unitPath: path, provinceId };
  };
  if (name === 'registerAccount') {
    const account = newAccount(facts);
    return { input: { account: { rowId: newKey(), ...account, ...at(account.unitId) } } };
  }
  if (name === 'recordSnapshot') {
    const { on, followers, plays, accountId } = newReport(facts);
    const figures = { followers: String(followers), plays: String(plays) };
    return {
      input: { snapshotReport: { accountId, ...at(accountId), day: on, origin: 'typed', ...figures } },
    };
  }
  if (name === 'accounts') return { path: facts.path, end: facts.end };
  return name === 'me' ? { token: facts.token } : { unitId: facts.unitId };
}

function floorBody({ name }: Operation, facts: Facts): object {
  if (name === 'registerAccount') return { personId: facts.personId, key: newKey(), ...newAccount(facts) };
  if (name === 'recordSnapshot') return { personId: facts.personId, key: newKey(), ...newReport(facts) };
  const { unitId, path, end, token, query } = facts;
  return { unitId, path, end, token, query };
}
