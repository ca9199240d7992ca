import { createHmac } from 'node:crypto';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { appRole, grantAppRole, grantJobs } from './app-role.js';
import type { Database, SqlDoor } from './database.js';
import { keepListening } from './keep-listening.js';
import { migrate } from './migrate.js';
import { openOrm } from './open-orm.js';
import { parseArray } from './parse-array.js';
import { prepareJobs } from './prepare-jobs.js';
import { serverDialect } from './server-dialect.js';

/**
 * Opens (and migrates) a PostgreSQL of version 15 or later. The address names the migrating user, who owns the tables
 * and needs `createrole` and `create` on the database; the application itself works as a role that owns nothing, whose
 * password is derived from `secret`.
 */
export async function openServer(
  address: string,
  secret: string,
  entities: readonly unknown[],
  queues: readonly string[],
  connections = 10,
): Promise<Database> {
  await prepareServer(address, secret, queues);
  return connectServer(address, secret, entities, connections);
}

/** Opens a PostgreSQL that was prepared before. */
export async function connectServer(
  address: string,
  secret: string,
  entities: readonly unknown[],
  connections = 10,
): Promise<Database> {
  const pool = new pg.Pool({
    ...asAppRole(address, secret),
    max: connections,
    types: typeParsers(),
  });
  pool.on('error', () => {});
  const orm = await openOrm(serverDialect(pool), entities);
  const listeners = keepListening(asAppRole(address, secret));
  return {
    kind: 'server',
    place: withoutPassword(address),
    orm,
    em: orm.em,
    jobsDoor: poolDoor(pool),
    listen: listeners.listen,
    close: async () => {
      await listeners.close();
      await orm.close(true);
    },
  };
}

/** Migrates, and makes the role the application works as. */
export async function prepareServer(
  address: string,
  secret: string,
  queues: readonly string[],
): Promise<void> {
  const pool = new pg.Pool({ connectionString: address, max: 1, types: typeParsers() });
  const lock = await pool.connect();
  try {
    const { rows } = await lock.query("select current_setting('server_version_num')::int as version");
    if (rows[0].version < 150000) throw new Error('DATABASE_URL leads to a PostgreSQL older than 15.');
  } finally {
    lock.release();
  }
  await migrate(new PostgresDialect({ pool }));
  const owner = new pg.Pool({ connectionString: address, max: 2 });
  try {
    await owner.query(grantAppRole);
    await owner.query(`alter role ${appRole} login password '${rolePassword(secret)}'`);
    await prepareJobs(poolDoor(owner), 'postgres', queues);
    await owner.query(grantJobs);
  } finally {
    await owner.end();
  }
}

/** Hexadecimal, so it stands safely between quotes. */
const rolePassword = (secret: string): string =>
  createHmac('sha256', secret).update(`role ${appRole}`).digest('hex');

function asAppRole(address: string, secret: string): pg.ClientConfig {
  const url = new URL(address);
  url.username = appRole;
  url.password = rolePassword(secret);
  return { connectionString: url.href };
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  return url.href;
}

function typeParsers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  for (const [oid, parse] of Object.entries(createPostgreSqlTypeParsers(parseArray))) {
    types.setTypeParser(Number(oid), parse as (value: string) => unknown);
  }
  // Sums and counts are numbers on either database; what outgrows 2^53 is not counted here.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types as pg.CustomTypesConfig;
}

const poolDoor = (pool: pg.Pool): SqlDoor => ({
  execute: async (sql, values) => {
    const result = await pool.query(sql, values as unknown[]);
    return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows) : result.rows };
  },
});
