import pg from 'pg';
import { parentOf } from '../load/cpu-clock.js';

export interface Postgres {
  readonly version: string;
  readonly sharedBuffers: string;
  /** Of the server's first process, where it runs on this machine. */
  readonly pid: number | undefined;
}

export async function describePostgres(url: string): Promise<Postgres> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; sharedBuffers: string; pid: number }>(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as "sharedBuffers",
        pg_backend_pid() as pid`,
    );
    const { version = 'unknown', sharedBuffers = 'unknown', pid = 0 } = rows[0] ?? {};
    const isHere = ['127.0.0.1', 'localhost', ''].includes(new URL(url).hostname);
    return { version, sharedBuffers, pid: isHere ? parentOf(pid) : undefined };
  } finally {
    await client.end();
  }
}
