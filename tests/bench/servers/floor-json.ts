import type pg from 'pg';
import { accountsSql, dashboardSql, meSql, searchSql, treeSql } from './floor-sql.js';

type Body = Readonly<Record<string, string>>;

const ask = async (pool: pg.Pool, name: string, text: string, values: unknown[]): Promise<string> =>
  (await pool.query({ name: `json ${name}`, text, values })).rows[0]?.answer ?? 'null';

const counted = (
  metric: string,
): string => `json_build_object('state', case when r.${metric} is null then 'missing'
  when '${metric}' = any (r.censored) then 'censored' else 'known' end, 'value', r.${metric})`;
const total = (metric: string): string =>
  `json_build_object('value', ${metric}, 'reported', ${metric}_reported, 'censored', ${metric}_censored)`;

const accounts = `select json_build_object('data', json_build_object('accounts', json_build_object('nodes', json_agg(
  json_build_object('id', id, 'platform', platform, 'name', name, 'handle', handle, 'openedOn', "openedOn",
    'unit', json_build_object('id', "unitId", 'name', "unitName", 'tier', "unitTier"),
    'latest', json_build_object('on', day, 'followers', ${counted('followers')}, 'plays', ${counted('plays')}))))))::text as answer
  from (${accountsSql}) r`;

const dashboard = `select json_build_object('data', json_build_object('figures', json_build_object('children', json_agg(city))))::text as answer
  from (select json_build_object('unit', json_build_object('id', id, 'name', name),
    'now', json_build_object('followers', max(followers), 'accounts', max(accounts)),
    'months', json_agg(json_build_object('from', "from", 'followers', stock, 'followersGrowth', growth,
      'posts', ${total('posts')}, 'plays', ${total('plays')}, 'likes', ${total('likes')}) order by "from")) as city
    from (${dashboardSql}) r group by id, name) c`;

const node = `'id', id, 'name', name, 'tier', tier, 'childCount', "childCount"`;
const tree = `with r as materialized (${treeSql}),
  city as (select c.*, (select json_agg(json_build_object(${node})) from r where r."parentId" = c.id) as below
    from r c where c."parentId" = $1)
  select json_build_object('data', json_build_object('unit', json_build_object(${node}, 'children',
    json_build_object('nodes', (select json_agg(json_build_object(${node}, 'children', json_build_object('nodes', below))) from city)))))::text as answer
  from r where id = $1`;

const search = `select json_build_object('data', json_build_object('unitSearch', json_build_object('totalCount', max(total),
  'nodes', json_agg(json_build_object('id', id, 'name', name, 'tier', tier, 'ancestors', (
    select json_agg(json_build_object('id', a.id, 'name', a.name) order by nlevel(a.path)) from unit a
    where a.path @> r.path::ltree and a.id <> r.id))))))::text as answer from (${searchSql}) r`;

const me = `select json_build_object('data', json_build_object('me', json_build_object('personId', "personId", 'name', name,
  'username', username, 'activePost', json_build_object('kind', kind, 'unit',
    json_build_object('id', "unitId", 'name', "unitName", 'tier', tier)))))::text as answer from (${meSql}) r`;

export const jsonFloor = {
  accounts: (pool: pg.Pool, { path, end }: Body) => ask(pool, 'accounts', accounts, [path, end]),
  dashboard: (pool: pg.Pool, { unitId }: Body) => ask(pool, 'dashboard', dashboard, [unitId]),
  tree: (pool: pg.Pool, { unitId }: Body) => ask(pool, 'tree', tree, [unitId]),
  search: (pool: pg.Pool, { query }: Body) => ask(pool, 'search', search, [query]),
  me: (pool: pg.Pool, { token }: Body) => ask(pool, 'me', me, [token]),
};
