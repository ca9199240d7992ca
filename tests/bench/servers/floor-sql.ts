/** The statements of both floors; `$1` is the unit's id unless a comment says otherwise. */

/** `$1`, `$2`: the stretch of places below the unit. */
export const accountsSql = `
select a.id, a.platform, a.name, a.handle, a.opened_on::text as "openedOn", a.place,
  u.id as "unitId", u.name as "unitName", u.tier as "unitTier",
  s.day::text as day, s.followers, s.plays, s.censored
from (
  select * from account where place >= $1 and place < $2 order by place, platform, id limit 51) a
join unit u on u.id = a.unit_id
left join lateral (
  select day, followers, plays, censored from snapshot
  where account_id = a.id and followers is not null order by day desc limit 1) s on true
order by a.place, a.platform, a.id`;

export const dashboardSql = `
with city as (select id, name, ordinal from unit where parent_id = $1),
now as (
  select unit_id, sum(followers)::bigint as followers, sum(accounts)::int as accounts
  from unit_now where unit_id in (select id from city) group by unit_id),
month as (
  select unit_id, month, sum(sum(followers_step)) over (partition by unit_id order by month)::bigint as stock,
    sum(followers_growth)::bigint as growth,
    sum(posts)::bigint as posts, sum(posts_reported)::int as posts_reported, sum(posts_censored)::int as posts_censored,
    sum(plays)::bigint as plays, sum(plays_reported)::int as plays_reported, sum(plays_censored)::int as plays_censored,
    sum(likes)::bigint as likes, sum(likes_reported)::int as likes_reported, sum(likes_censored)::int as likes_censored
  from unit_month where unit_id in (select id from city) group by unit_id, month)
select c.id, c.name, n.followers, n.accounts, m.month::text as "from", m.stock, m.growth,
  m.posts, m.posts_reported, m.posts_censored, m.plays, m.plays_reported, m.plays_censored,
  m.likes, m.likes_reported, m.likes_censored
from city c join now n on n.unit_id = c.id join month m on m.unit_id = c.id
where m.month > date_trunc('month', now()) - interval '12 months' order by c.ordinal, m.month`;

export const treeSql = `
select u.id, u.name, u.tier, u.parent_id as "parentId", u.child_count as "childCount"
from (
  select * from unit where id = $1
  union all select * from unit where parent_id = $1
  union all select c.* from unit p join unit c on c.parent_id = p.id where p.parent_id = $1) u
order by nlevel(u.path), u.ordinal`;

/** `$1`: the letters. */
export const searchSql = `
select u.id, u.name, u.tier, u.path::text as path, count(*) over ()::int as total from (
  select unit_id, min(case when initials = $1 or pinyin = $1 then 0 else 1 end) as rank from unit_name
  where initials like $1 || '%' or pinyin like $1 || '%' group by unit_id) hit
join unit u on u.id = hit.unit_id order by hit.rank, nlevel(u.path), u.ordinal limit 20`;

/** `$1`: the paths that stand above others. */
export const aboveSql = `
select id, name, path::text as path from unit where path = any($1::text[]::ltree[])`;

/** `$1`: the session's token. */
export const meSql = `
select h.id as "personId", h.name, a.username, p.kind, u.id as "unitId", u.name as "unitName", u.tier
from auth_session s join person h on h.id = s.user_id join auth_user a on a.id = h.id
join post p on p.person_id = h.id and p.from_on <= current_date and coalesce(p.until_on >= current_date, true)
join unit u on u.id = p.unit_id
where s.token = $1 and s.expires_at > now() order by nlevel(p.unit_path), p.from_on, p.id limit 1`;

export const publicSql = `
select u.id, u.name,
  (select jsonb_agg(jsonb_build_object('platform', platform, 'followers', followers, 'accounts', accounts,
    'reporting', reporting_accounts, 'last', last_reported_on)) from unit_now where unit_id = u.id) as platforms,
  m.month::text as "from", m.stock, m.plays
from unit u join (
  select unit_id, month, sum(sum(followers_step)) over (order by month)::bigint as stock, sum(plays)::bigint as plays
  from unit_month where unit_id = $1 group by unit_id, month) m on m.unit_id = u.id
where u.id = $1 and m.month > date_trunc('month', now()) - interval '12 months' order by m.month`;
