import type { PGlite } from '@electric-sql/pglite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { transactionManner } from '../access/work.js';
import { EmbeddedStatements } from './embedded-statements.js';
import type { Turnstile } from './turnstile.js';

/**
 * The embedded database has one connection. Kysely's own dialect lets concurrent queries slip into another's open
 * transaction; here the connection belongs to one query or one transaction at a time.
 */
export function embeddedDialect(pglite: PGlite, turnstile: Turnstile): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EmbeddedDriver(pglite, turnstile),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class EmbeddedDriver implements Driver {
  readonly #connection: EmbeddedConnection;
  readonly #turnstile: Turnstile;
  #leave: (() => void) | undefined;

  constructor(pglite: PGlite, turnstile: Turnstile) {
    this.#connection = new EmbeddedConnection(pglite);
    this.#turnstile = turnstile;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#leave = await this.#turnstile.enter();
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const leave = this.#leave;
    this.#leave = undefined;
    leave?.();
  }

  async beginTransaction(
    connection: DatabaseConnection,
    settings: { isolationLevel?: string; accessMode?: string },
  ) {
    const modes = [
      settings.isolationLevel && `isolation level ${settings.isolationLevel}`,
      settings.accessMode,
    ];
    await run(connection, ['begin', ...modes.filter(Boolean)].join(' '));
    this.#connection.keepsReady = transactionManner().keepsReady;
  }

  commitTransaction = (connection: DatabaseConnection) => this.#end(connection, 'commit');
  rollbackTransaction = (connection: DatabaseConnection) => this.#end(connection, 'rollback');
  savepoint = (connection: DatabaseConnection, name: string) => run(connection, `savepoint "${name}"`);
  rollbackToSavepoint = (connection: DatabaseConnection, name: string) =>
    run(connection, `rollback to savepoint "${name}"`);
  releaseSavepoint = (connection: DatabaseConnection, name: string) =>
    run(connection, `release savepoint "${name}"`);

  async #end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void> {
    this.#connection.keepsReady = true;
    await run(connection, how);
  }

  /** The process that opened the database closes it. */
  async destroy(): Promise<void> {}
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql) as CompiledQuery);
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #pglite: PGlite;
  readonly #statements: EmbeddedStatements;
  /** Whether statements are kept ready; those of bulk loads are planned for their values instead. */
  keepsReady = true;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
    this.#statements = new EmbeddedStatements(pglite);
  }

  /** Without parameters the text may hold several statements, as on a server; the last one's rows are returned. */
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#run<R>(query.sql, query.parameters);
    const rows = (result?.rows ?? []) as R[];
    const affected = result?.affectedRows;
    return { rows, ...(affected !== undefined && { numAffectedRows: BigInt(affected) }) };
  }

  async #run<R>(text: string, values: readonly unknown[]) {
    if (!values.length) return (await this.#pglite.exec(text)).at(-1);
    return this.keepsReady ? this.#statements.run<R>(text, values) : this.#pglite.query<R>(text, [...values]);
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The embedded database does not stream.');
  }
}
