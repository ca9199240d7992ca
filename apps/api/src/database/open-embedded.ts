import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { ltree } from '@electric-sql/pglite/contrib/ltree';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { fromPglite } from 'pg-boss';
import { appRole, grantAppRole, grantJobs } from './app-role.js';
import type { Database, SqlDoor } from './database.js';
import { embeddedDialect } from './embedded-dialect.js';
import { lockFolder } from './lock-folder.js';
import { migrate } from './migrate.js';
import { openOrm } from './open-orm.js';
import { parseArray } from './parse-array.js';
import { prepareJobs } from './prepare-jobs.js';
import { scopedDialect } from './scoped-driver.js';
import { Turnstile } from './turnstile.js';

export interface EmbeddedDatabase extends Database {
  /** The whole database as one image. */
  dump(): Promise<Blob>;
}

/** Where the embedded database lies: in a folder, or in memory, there from a migrated image that `dump` made. */
export type EmbeddedPlace = { readonly folder: string } | { readonly image?: Blob };

/**
 * Opens (and migrates) the embedded database: PostgreSQL inside this process. One process at a time; it survives the
 * death of the process but not a power cut.
 */
export async function openEmbedded(
  place: EmbeddedPlace,
  entities: readonly unknown[],
  queues: readonly string[],
): Promise<EmbeddedDatabase> {
  const folder = 'folder' in place ? place.folder : undefined;
  const unlock = folder ? await lockFolder(dirname(folder)) : undefined;
  const pglite = await PGlite.create({
    ...(folder && { dataDir: folder }),
    ...('image' in place && { loadDataDir: place.image }),
    extensions: { ltree, pg_trgm },
    parsers: createPostgreSqlTypeParsers(parseArray),
  });
  const turnstile = new Turnstile();
  const jobsDoor = embeddedDoor(pglite, turnstile);
  const dialect = embeddedDialect(pglite, turnstile);

  if (!('image' in place)) {
    await pglite.exec('reset role');
    await migrate(dialect);
    await pglite.exec(grantAppRole);
    await prepareJobs(jobsDoor, 'pglite', queues);
    await pglite.exec(grantJobs);
  }
  await pglite.exec(`set role ${appRole}`);

  const orm = await openOrm(scopedDialect(dialect), entities);
  return {
    kind: 'embedded',
    place: folder ?? 'memory',
    orm,
    em: orm.em,
    jobsDoor,
    listen: async (channel, hear) => {
      // Not amid somebody else's transaction: its end might be a rollback, and with it nothing would be heard.
      const leave = await turnstile.enter();
      try {
        const stop = await pglite.listen(channel, hear);
        return () => stop();
      } finally {
        leave();
      }
    },
    dump: () => pglite.dumpDataDir('none'),
    close: async () => {
      await orm.close(true);
      await pglite.close();
      await unlock?.();
    },
  };
}

function embeddedDoor(pglite: PGlite, turnstile: Turnstile): SqlDoor {
  const adapter = fromPglite(pglite);
  return {
    async execute(sql, values) {
      const leave = await turnstile.enter();
      try {
        return await adapter.executeSql(sql, values ? [...values] : undefined);
      } finally {
        leave();
      }
    },
  };
}
