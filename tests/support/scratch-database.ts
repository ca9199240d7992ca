import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** An empty database on the server that TEST_DATABASE_URL names; undefined when the run is on the embedded one. */
export async function createScratchDatabase(server = process.env.TEST_DATABASE_URL) {
  if (!server) return undefined;
  const name = `fulian_served_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  // Without force, which would end an autovacuum worker, which an owner may not.
  return { url: url.href, drop: () => asOwner(server, `drop database ${name}`) };
}

async function asOwner(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
