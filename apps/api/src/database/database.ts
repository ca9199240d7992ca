import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

/** What a query outside the ORM needs: raw SQL with its values, in the scope of whoever calls. */
export interface SqlDoor {
  /** Several statements at once are allowed when there are no values. */
  execute(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** The open database, whichever of the two it is. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  /** Where it lies, for people: a folder, or the address without its password. */
  readonly place: string;
  readonly orm: MikroORM;
  readonly em: EntityManager;
  /** For the job queue, which keeps its tables in a schema of its own. */
  readonly jobsDoor: SqlDoor;
  /** Hears what any process said with `pg_notify(channel, …)`; returns how to stop. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
