/**
 * What PostGraphile needs to answer the same questions over the same tables: sums and pages as its own manual would have
 * them written, as views and functions. Nothing of it exists in the product.
 */
export const peerTables = `
create view total_now as
select unit_id, sum(followers)::bigint as followers, sum(accounts)::int as accounts from unit_now group by unit_id;

create view total_month as
select unit_id, month,
  sum(sum(followers_step)) over (partition by unit_id order by month)::bigint as followers,
  sum(followers_growth)::bigint as followers_growth,
  sum(posts)::bigint as posts, sum(posts_reported)::bigint as posts_reported, sum(posts_censored)::bigint as posts_censored,
  sum(plays)::bigint as plays, sum(plays_reported)::bigint as plays_reported, sum(plays_censored)::bigint as plays_censored,
  sum(likes)::bigint as likes, sum(likes_reported)::bigint as likes_reported, sum(likes_censored)::bigint as likes_censored
from unit_month group by unit_id, month;

comment on view total_now is E'@primaryKey unit_id\n@foreignKey (unit_id) references unit (id)|@fieldName unit';
comment on view total_month is E'@primaryKey unit_id,month\n@foreignKey (unit_id) references unit (id)';
comment on table snapshot is E'@foreignKey (account_id) references account (id)';
comment on table account is E'@foreignKey (unit_id) references unit (id)|@fieldName holder';

-- So that the owner, who grants what is in the schema at each start, has something to say here.
grant select on total_now, total_month to public;

create function unit_ancestors(u unit) returns setof unit language sql stable as $$
  select a.* from unit a where a.path @> u.path and a.id <> u.id order by nlevel(a.path) $$;
create function accounts_page(below text, "end" text) returns setof account language sql stable as $$
  select * from account where place >= below and place < "end" order by place, platform, id $$;
create function search_by_initials(typed text) returns setof unit language sql stable as $$
  select u.* from (
    select unit_id, min(case when initials = typed or pinyin = typed then 0 else 1 end) as rank from unit_name
    where initials like typed || '%' or pinyin like typed || '%' group by unit_id) hit
  join unit u on u.id = hit.unit_id order by hit.rank, nlevel(u.path), u.ordinal $$;
create function who_is(token text) returns person language sql stable as $$
  select h.* from auth_session s join person h on h.id = s.user_id where s.token = who_is.token and s.expires_at > now() $$;
create function person_username(p person) returns text language sql stable as $$
  select username from auth_user where id = p.id $$;
create function person_posts(p person) returns setof post language sql stable as $$
  select * from post where person_id = p.id and from_on <= current_date and coalesce(until_on >= current_date, true) $$;
`;
