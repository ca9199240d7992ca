import {
  CompiledQuery,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { currentScope } from '../access/work.js';
import { ServerConnection } from './server-connection.js';

/** A pool whose connections carry the scope of the work that asked for them, declared on the way of a statement. */
export function serverDialect(pool: pg.Pool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new ServerDriver(pool),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class ServerDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #connections = new WeakMap<pg.PoolClient, ServerConnection>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ServerConnection> {
    const scope = currentScope();
    const client = await this.#pool.connect();
    const connection = this.#connections.get(client) ?? new ServerConnection(client);
    this.#connections.set(client, connection);
    try {
      await connection.enter(scope);
      return connection;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  async releaseConnection({ client }: ServerConnection): Promise<void> {
    client.release();
  }

  async beginTransaction(connection: ServerConnection, settings: TransactionSettings): Promise<void> {
    const modes = [
      settings.isolationLevel && `isolation level ${settings.isolationLevel}`,
      settings.accessMode,
    ];
    const begin = ['begin', ...modes.filter(Boolean)].join(' ');
    await connection.executeQuery(CompiledQuery.raw(begin) as CompiledQuery);
    connection.isInTransaction = true;
  }

  async commitTransaction(connection: ServerConnection): Promise<void> {
    connection.isInTransaction = false;
    await connection.control('commit');
  }

  async rollbackTransaction(connection: ServerConnection): Promise<void> {
    connection.isInTransaction = false;
    await connection.control('rollback');
    connection.forgetScope();
  }

  savepoint = (connection: ServerConnection, name: string) => connection.control(`savepoint "${name}"`);

  async rollbackToSavepoint(connection: ServerConnection, name: string): Promise<void> {
    await connection.control(`rollback to savepoint "${name}"`);
    connection.forgetScope();
  }

  releaseSavepoint = (connection: ServerConnection, name: string) =>
    connection.control(`release savepoint "${name}"`);

  destroy = (): Promise<void> => this.#pool.end();
}
