import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** The database under test: the API's own address, and one that passes row security, for peers and floors. */
export interface BenchDatabase {
  readonly ownerUrl: string;
  readonly peerUrl: string;
  readonly stop: () => Promise<void>;
}

const scripts = new URL('../../../../scripts/test/', import.meta.url);

/**
 * One native PostgreSQL: a throw-away cluster, or a scratch database on the server that DATABASE_URL names, whose user
 * has to be a superuser then, because floors and peers pass row security.
 * @param own settings of the throw-away cluster that are other than those of the tests
 */
export async function openDatabase(own: Readonly<Record<string, string>> = {}): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) return scratchDatabase(given, given, async () => {});
  const { requireServerPostgres } = await import(new URL('server-postgres.mjs', scripts).href);
  const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'fulian-bench-'));
  // PostgreSQL runs as a user of its own, who has to get through here.
  chmodSync(folder, 0o755);
  const quiet = { begin: () => ({ end() {} }), line() {} };
  const cluster: { url: string; stop: () => Promise<void> } = await requireServerPostgres(quiet, folder, own);
  const superuser = new URL(cluster.url);
  superuser.username = 'postgres';
  return scratchDatabase(cluster.url, superuser.href, async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

async function scratchDatabase(
  ownerUrl: string,
  superuserUrl: string,
  stop: () => Promise<void>,
): Promise<BenchDatabase> {
  const name = `fulian_bench_${Date.now()}`;
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const create = `create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`;
  await run(superuserUrl, `${create} owner "${new URL(ownerUrl).username}"`);
  return {
    ownerUrl: at(ownerUrl),
    peerUrl: at(superuserUrl),
    stop: async () => {
      await run(superuserUrl, `drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
