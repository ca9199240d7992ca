import { randomUUID } from 'node:crypto';
import type pg from 'pg';

type Body = Readonly<Record<string, string>>;

/** The least a careful hand would do: one transaction, the retry's key kept, the duplicate refused, the row written. */
async function inTransaction<Result>(
  pool: pg.Pool,
  deed: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await deed(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const keepKey = (client: pg.PoolClient, { personId, key }: Body, deed: string, id: string) =>
  client.query({
    name: 'key',
    text: `insert into idempotent_request (person_id, deed, key, input_digest, result_id) values ($1, $2, $3, '', $4)
      on conflict do nothing returning key`,
    values: [personId, deed, key, id],
  });

const registerAccount = (pool: pg.Pool, body: Body): Promise<unknown> =>
  inTransaction(pool, async (client) => {
    const id = randomUUID();
    await keepKey(client, body, 'registerAccount', id);
    const { rows } = await client.query({
      name: 'register',
      text: `insert into account (id, province_id, unit_id, unit_path, platform, name, handle)
        select $1, province.id, u.id, u.path, $3, $4, $5 from unit u join unit province on province.path = subpath(u.path, 0, 1)
        where u.id = $2 and not account_is_registered(province.id, u.id, $3, $4, $5, $1) returning id`,
      values: [id, body.unitId, body.platform, body.name, body.handle],
    });
    return { data: { registerAccount: rows[0] } };
  });

const recordSnapshot = (pool: pg.Pool, body: Body): Promise<unknown> =>
  inTransaction(pool, async (client) => {
    await keepKey(client, body, 'recordSnapshot', body.accountId ?? '');
    const { rows } = await client.query({
      name: 'record',
      text: `insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers, plays)
        select id, unit_path, province_id, $2::date, 'typed', $3::bigint, $4::bigint from account
        where id = $1 and coalesce($2::date <= closed_on, true) returning account_id as id`,
      values: [body.accountId, body.on, body.followers, body.plays],
    });
    return { data: { recordSnapshot: rows[0] } };
  });

export const commandFloor = { registerAccount, recordSnapshot };
