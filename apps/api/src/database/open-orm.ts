import { Migrator } from '@mikro-orm/migrations';
import { type EntitySchema, type EventSubscriber, MikroORM } from '@mikro-orm/postgresql';
import type { Dialect } from 'kysely';
import { loadMigrations } from './load-migrations.js';

/** Opens the ORM over a dialect: the same driver, the same migrations on both databases. */
export async function openOrm(dialect: Dialect, entities: readonly unknown[]): Promise<MikroORM> {
  return MikroORM.init({
    driverOptions: dialect,
    dbName: 'fulian',
    ensureDatabase: false,
    entities: entities as EntitySchema[],
    extensions: [Migrator],
    migrations: {
      migrationsList: await loadMigrations(),
      tableName: 'migration',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
    subscribers: [] as EventSubscriber[],
    logger: () => {},
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
  });
}
