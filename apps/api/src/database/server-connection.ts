import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type pg from 'pg';
import { Scope } from '../access/scope.js';
import { scopeValues } from './declare-scope.js';
import { ScopedQuery, scopeStatement } from './scoped-query.js';
import { statementName } from './statement-name.js';

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Several statements in one text go out as a message of their own kind, which carries nothing else. */
const holdsSeveral = (text: string, values: readonly unknown[]): boolean =>
  values.length === 0 && text.includes(';');

/** One connection of the pool, which knows the scope that was declared on it last. */
export class ServerConnection implements DatabaseConnection {
  readonly client: pg.PoolClient;
  #scope: Scope = Scope.nobody;
  #declared: string | undefined;
  /** Statements of a transaction are planned for their values: bulk loads stand among them. */
  isInTransaction = false;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  /** Says in whose scope the next statements run; the first of them declares it on the way if it is another one. */
  async enter(scope: Scope): Promise<void> {
    this.#scope = scope;
    if (this.#declared !== undefined) return;
    await this.client.query({ ...scopeStatement, values: scopeValues(scope) });
    this.#declared = Scope.key(scope);
  }

  /** What a transaction declared is taken back with it. */
  forgetScope(): void {
    this.#declared = '';
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { command, rowCount, rows } = await this.#run(sql, parameters);
      return {
        rows: rows ?? [],
        ...(changing.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
      };
    } catch (error) {
      this.forgetScope();
      throw error;
    }
  }

  /** Ends (a part of) a transaction, which may have failed: then nothing else would be heard. */
  async control(sql: string): Promise<void> {
    await this.client.query(sql);
  }

  async #run(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    const name = this.isInTransaction || values.length === 0 ? undefined : statementName(text);
    const key = Scope.key(this.#scope);
    if (this.#declared === key) {
      return name
        ? this.client.query({ name, text, values: values as unknown[] })
        : this.client.query(text, values as unknown[]);
    }
    this.#declared = key;
    if (holdsSeveral(text, values)) {
      await this.client.query({ ...scopeStatement, values: scopeValues(this.#scope) });
      return this.client.query(text);
    }
    return new Promise((resolve, reject) => {
      this.client.query(
        new ScopedQuery(this.#scope, text, name, values, (error, result) =>
          error ? reject(error) : resolve(result),
        ),
      );
    });
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Nothing is streamed.');
  }
}
