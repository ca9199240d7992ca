import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type Facts, findFacts } from './database/find-facts.js';
import { type BenchDatabase, run } from './database/open-database.js';
import { peerTables } from './database/peer-tables.js';
import { withoutRowSecurity } from './database/row-security.js';
import { afresh, type Contestant, floor, ours, plainEntities, postgraphile } from './load/contestants.js';
import { serveApi, signIn } from './servers/serve-api.js';
import { type Served, serve } from './servers/served.js';

export interface Contest {
  readonly contestants: readonly Contestant[];
  /**
   * The product with and without row security. Switching it makes every connection plan all its statements anew, so
   * that these two are measured by themselves, after everybody else.
   */
  readonly closedAndOpen: readonly Contestant[];
  readonly facts: Facts;
  readonly cookie: string;
  readonly startMs: number;
  readonly stop: () => Promise<void>;
}

const editor = 'shen.zhixia';
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts everybody who takes part over one database that the API has filled. */
export async function openContest(database: BenchDatabase): Promise<Contest> {
  const api = await serveApi(database.ownerUrl);
  const served: Served[] = [api];
  try {
    const cookie = await signIn(api.url, editor);
    await run(database.peerUrl, peerTables);
    await run(database.peerUrl, 'vacuum analyze');
    const pool = new pg.Pool({ connectionString: database.peerUrl, max: 1 });
    const facts = await findFacts(pool, editor);
    const places = await findPlaces(pool, facts);
    await pool.end();
    const env = { PEER_URL: database.peerUrl };
    for (const name of ['servers/postgraphile.js', 'servers/floor.js', 'plain-entities/server.js']) {
      served.push(await serve(script(name), env));
    }
    const [, peer, floors, plain] = served as [Served, Served, Served, Served];
    return {
      contestants: [
        ours(api, facts, cookie),
        afresh(api, facts, cookie),
        postgraphile(peer, facts, places),
        floor(floors, 'rows', facts),
        floor(floors, 'json', facts),
        plainEntities(plain, facts),
      ],
      closedAndOpen: [
        ours(api, facts, cookie, 'closed'),
        { ...ours(api, facts, cookie, 'open'), around: withoutRowSecurity(database.ownerUrl) },
      ],
      facts,
      cookie,
      startMs: api.startMs,
      stop: () => stopAll(served),
    };
  } catch (error) {
    await stopAll(served);
    throw error;
  }
}

async function findPlaces(pool: pg.Pool, { accountIds, villageIds, unitId }: Facts) {
  const { rows } = await pool.query<{ id: string; path: string }>(
    `select id, path::text as path from unit where id = any($1)
     union all select id, unit_path::text from account where id = any($2)`,
    [villageIds, accountIds],
  );
  return new Map(rows.map(({ id, path }) => [id, { path, provinceId: unitId }]));
}

const stopAll = async (served: readonly Served[]): Promise<void> => {
  await Promise.all(served.map((each) => each.stop()));
};
