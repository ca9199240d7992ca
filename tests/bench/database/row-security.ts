import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const secured = `
select oid::regclass::text as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`;

/** Table by table, and once what was still under way has ended: a lock on all at once would end in a deadlock. */
async function turn(ownerUrl: string, change: 'enable' | 'disable'): Promise<void> {
  await pause(500);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(secured);
    for (const { name } of rows) await client.query(`alter table ${name} ${change} row level security`);
  } finally {
    await client.end();
  }
}

/** Runs a deed while no table is under row security: the same server, the same statements, without the policies. */
export const withoutRowSecurity =
  (ownerUrl: string) =>
  async (deed: () => Promise<void>): Promise<void> => {
    await turn(ownerUrl, 'disable');
    try {
      await deed();
    } finally {
      await turn(ownerUrl, 'enable');
    }
  };
