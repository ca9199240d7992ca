import pg from 'pg';

/** Runs a statement on a connection of its own, as the user that the server's address names. */
export async function asOwner(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/**
 * Drops a database that everybody has left. Without force: the server sends its own cleaners away and waits a moment for
 * connections that are about to close, while force would end an autovacuum worker, which an owner may not.
 */
export const dropDatabase = (server: string, name: string): Promise<void> =>
  asOwner(server, `drop database ${name}`);
