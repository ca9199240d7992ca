import type { Dialect } from 'kysely';
import { openOrm } from './open-orm.js';

/** Brings the schema up to date as the owner; all pending migrations in one transaction. */
export async function migrate(dialect: Dialect): Promise<void> {
  const orm = await openOrm(dialect, []);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
