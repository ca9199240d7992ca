import type { Dialect } from 'kysely';
import { openOrm } from './open-orm.js';

/** Brings the schema up to date as the owner; all pending migrations in one transaction. */
export async function migrate(dialect: Dialect): Promise<void> {
  const orm = await openOrm(dialect, []);
  try {
    // The migrator creates a missing database; it must look for the one the connection is in, whatever that is called.
    const [here] = await orm.em.execute<[{ name: string }]>('select current_database() as name');
    orm.config.set('dbName', here.name);
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
