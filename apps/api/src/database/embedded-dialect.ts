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
  }

  commitTransaction = (connection: DatabaseConnection) => run(connection, 'commit');
  rollbackTransaction = (connection: DatabaseConnection) => run(connection, 'rollback');
  savepoint = (connection: DatabaseConnection, name: string) => run(connection, `savepoint "${name}"`);
  rollbackToSavepoint = (connection: DatabaseConnection, name: string) =>
    run(connection, `rollback to savepoint "${name}"`);
  releaseSavepoint = (connection: DatabaseConnection, name: string) =>
    run(connection, `release savepoint "${name}"`);

  /** The process that opened the database closes it. */
  async destroy(): Promise<void> {}
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql) as CompiledQuery);
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** Without parameters the text may hold several statements, as on a server; the last one's rows are returned. */
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = query.parameters.length
      ? await this.#pglite.query<R>(query.sql, [...query.parameters])
      : (await this.#pglite.exec(query.sql)).at(-1);
    const rows = (result?.rows ?? []) as R[];
    const affected = result?.affectedRows;
    return { rows, ...(affected !== undefined && { numAffectedRows: BigInt(affected) }) };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The embedded database does not stream.');
  }
}
