import type pg from 'pg';
import type { Scope } from '../access/scope.js';
import type { Companion } from './accompanied-query.js';
import { declareScope, scopeValues } from './declare-scope.js';

const scopeStatement = { name: 'declare_scope', text: declareScope };
const beginStatement = { name: 'begin_transaction', text: 'begin' };
const commitStatement = { name: 'commit_transaction', text: 'commit' };

export const begin: Companion = { name: beginStatement.name, values: [] };
export const commit: Companion = { name: commitStatement.name, values: [] };
export const declaring = (scope: Scope): Companion => ({
  name: scopeStatement.name,
  values: scopeValues(scope),
});

/** Asks a new connection each of them once, so that it knows them by their names; declares the scope on the way. */
export async function introduce(client: pg.PoolClient, scope: Scope): Promise<void> {
  await client.query(beginStatement);
  await client.query(commitStatement);
  await client.query({ ...scopeStatement, values: scopeValues(scope) });
}

/** Declares it in a message of its own. */
export const declare = (client: pg.PoolClient, scope: Scope) =>
  client.query({ ...scopeStatement, values: scopeValues(scope) });
