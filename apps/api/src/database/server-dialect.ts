import {
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { currentScope, transactionManner } from '../access/work.js';
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
    if (settings.isolationLevel || settings.accessMode) {
      throw new Error('Transactions are as the database makes them.');
    }
    connection.begin(transactionManner());
  }

  commitTransaction = (connection: ServerConnection): Promise<void> => connection.commit();
  rollbackTransaction = (connection: ServerConnection): Promise<void> => connection.rollBack();
  savepoint = (connection: ServerConnection, name: string) => connection.savepoint(name);
  rollbackToSavepoint = (connection: ServerConnection, name: string) => connection.rollBackTo(name);
  releaseSavepoint = (connection: ServerConnection, name: string) => connection.releaseSavepoint(name);

  destroy = (): Promise<void> => this.#pool.end();
}
