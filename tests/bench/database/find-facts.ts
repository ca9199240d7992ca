import type pg from 'pg';

/** What the operations are asked about. */
export interface Facts {
  readonly unitId: string;
  readonly path: string;
  readonly end: string;
  readonly personId: string;
  readonly token: string;
  readonly query: string;
  /** Accounts that report every day, of many counties. */
  readonly accountIds: readonly string[];
  /** Villages, to register accounts for. */
  readonly villageIds: readonly string[];
}

export async function findFacts(pool: pg.Pool, username: string): Promise<Facts> {
  const one = async (text: string, ...values: unknown[]) => (await pool.query(text, values)).rows[0];
  const list = async (text: string) => (await pool.query(text)).rows.map(({ id }) => id as string);
  const province = await one('select id, path::text as path from unit where parent_id is null');
  const session = await one(
    `select s.token, s.user_id from auth_session s join auth_user u on u.id = s.user_id
     where u.username = $1 order by s.created_at desc limit 1`,
    username,
  );
  return {
    unitId: province.id,
    path: province.path,
    end: `${province.path}/`,
    personId: session.user_id,
    token: session.token,
    query: 'hlc',
    accountIds: await list(
      'select id from account where nlevel(unit_path) = 3 and closed_on is null order by id limit 100',
    ),
    villageIds: await list(
      `select id from unit where tier = 'village' and ordinal % 7 = 0 order by id limit 2000`,
    ),
  };
}
