import type pg from 'pg';
import { aboveSql, accountsSql, dashboardSql, meSql, publicSql, searchSql, treeSql } from './floor-sql.js';

/** As the driver gives them; what is a number stays one, whatever this says. */
type Row = Readonly<Record<string, string | null>>;
type Body = Readonly<Record<string, string>>;

const ask = async (pool: pg.Pool, name: string, text: string, values: unknown[]): Promise<Row[]> =>
  (await pool.query({ name, text, values })).rows;

const count = (value: unknown, metric: string, censored: string | null | undefined) =>
  value == null
    ? { state: 'missing', value }
    : { state: censored?.includes(metric) ? 'censored' : 'known', value };

const total = (row: Row, metric: string) => ({
  value: row[metric],
  reported: row[`${metric}_reported`],
  censored: row[`${metric}_censored`],
});

async function accounts(pool: pg.Pool, { path, end }: Body): Promise<unknown> {
  const rows = await ask(pool, 'accounts', accountsSql, [path, end]);
  const nodes = rows.slice(0, 50).map(({ id, platform, name, handle, openedOn, ...row }) => ({
    ...{ id, platform, name, handle, openedOn },
    unit: { id: row.unitId, name: row.unitName, tier: row.unitTier },
    latest: row.day && {
      on: row.day,
      followers: count(row.followers, 'followers', row.censored),
      plays: count(row.plays, 'plays', row.censored),
    },
  }));
  const last = rows[Math.min(50, rows.length) - 1];
  const endCursor = Buffer.from(JSON.stringify([last?.place, last?.platform, last?.id])).toString(
    'base64url',
  );
  return { data: { accounts: { nodes, pageInfo: { hasNextPage: rows.length > 50, endCursor } } } };
}

async function dashboard(pool: pg.Pool, { unitId }: Body): Promise<unknown> {
  const rows = await ask(pool, 'dashboard', dashboardSql, [unitId]);
  const children = [...Map.groupBy(rows, ({ id }) => id).values()].map((months) => ({
    unit: { id: months[0]?.id, name: months[0]?.name },
    now: { followers: months[0]?.followers, accounts: months[0]?.accounts },
    months: months.map((row) => ({
      ...{ from: row.from, followers: row.stock, followersGrowth: row.growth },
      ...{ posts: total(row, 'posts'), plays: total(row, 'plays'), likes: total(row, 'likes') },
    })),
  }));
  return { data: { figures: { children } } };
}

async function tree(pool: pg.Pool, { unitId }: Body): Promise<unknown> {
  const rows = await ask(pool, 'tree', treeSql, [unitId]);
  const byParent = Map.groupBy(rows, ({ parentId }) => parentId);
  const below = (row: Row | undefined, depth: number): unknown =>
    row && {
      ...{ id: row.id, name: row.name, tier: row.tier, childCount: row.childCount },
      ...(depth && {
        children: { nodes: byParent.get(row.id ?? null)?.map((each) => below(each, depth - 1)) },
      }),
    };
  return { data: { unit: below(rows[0], 2) } };
}

const above = (path: string): string[] => {
  const labels = path.split('.');
  return labels.slice(1).map((_, index) => labels.slice(0, index + 1).join('.'));
};

async function search(pool: pg.Pool, { query }: Body): Promise<unknown> {
  const rows = await ask(pool, 'search', searchSql, [query]);
  const paths = rows.map(({ path }) => above(path ?? ''));
  const found = await ask(pool, 'above', aboveSql, [[...new Set(paths.flat())]]);
  const byPath = new Map(found.map(({ id, name, path }) => [path, { id, name }]));
  const nodes = rows.map(({ id, name, tier }, index) => ({
    ...{ id, name, tier },
    ancestors: paths[index]?.map((path) => byPath.get(path)),
  }));
  return { data: { unitSearch: { nodes, totalCount: rows[0]?.total ?? 0 } } };
}

async function me(pool: pg.Pool, { token }: Body): Promise<unknown> {
  const [row] = await ask(pool, 'me', meSql, [token]);
  if (!row) return { data: { me: null } };
  const { personId, name, username, kind } = row;
  const unit = { id: row.unitId, name: row.unitName, tier: row.tier };
  return { data: { me: { personId, name, username, activePost: { kind, unit } } } };
}

async function publicFigures(pool: pg.Pool, { unitId }: Body): Promise<unknown> {
  const rows = await ask(pool, 'public', publicSql, [unitId]);
  const platforms = (rows[0]?.platforms ?? []) as unknown as { platform: string; followers: number }[];
  return {
    data: {
      publicFigures: {
        unit: { id: rows[0]?.id, name: rows[0]?.name },
        now: { followers: platforms.reduce((sum, { followers }) => sum + followers, 0) },
        months: rows.map((row) => ({ from: row.from, followers: row.stock, plays: { value: row.plays } })),
        byPlatform: platforms.map(({ platform, followers }) => ({ platform, now: { followers } })),
      },
    },
  };
}

export const rowFloor = { accounts, dashboard, tree, search, me, publicFigures };
