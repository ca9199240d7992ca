/** Accounts belong to units; visitors see the open ones. */
export const accounts = `
-- A unit's label is its own short, immutable name in the tree: the last part of its path, wherever it is moved.
create unique index unit_by_label on unit (ltree2text(subpath(path, -1)));
alter table unit add constraint unit_stands_at_path unique (id, path);

create table account (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  platform text not null check (platform in ('wechat_official_account', 'wechat_channels', 'douyin', 'kuaishou', 'weibo',
    'xiaohongshu', 'bilibili', 'toutiao', 'website', 'app', 'other')),
  name text not null check (name <> ''),
  handle text check (handle <> ''),
  url text check (url <> ''),
  filing_number text check (filing_number <> ''),
  opened_on date,
  closed_on date check (closed_on >= opened_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  -- The path as lists are ordered and cut by: a unit's accounts stand together and its subtree follows it. As text,
  -- because under row security an index is searched only by comparisons that cannot leak, and those of paths might.
  place text collate "C" not null generated always as (ltree2text(unit_path)) stored,
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index account_by_place on account (place, platform, id);
create index account_by_unit on account (unit_id);
-- An account is registered once, by whichever unit; without a handle its name has to tell it apart within its unit.
create unique index account_by_handle on account (province_id, platform, lower(handle)) where closed_on is null;
create unique index account_by_name on account (unit_id, platform, name) where closed_on is null and handle is null;
call secure_by_unit('account');
call open_to_readers('account', 'open_accounts_are_public', '(select app_kind()) = ''visitor'' and closed_on is null');

-- Whether an account is open already: under its handle anywhere in the province, or without one under its name in its
-- unit. It answers across subtrees, because two units that cannot see each other still cannot hold the same account; it
-- says yes or no and nothing else.
create function account_is_registered(
  province uuid, in_unit uuid, on_platform text, by_name text, by_handle text, except_id uuid
) returns boolean language sql stable security definer set search_path to public, pg_temp as $$
  select exists (select from account
    where closed_on is null and platform = on_platform and id is distinct from except_id
      and case when by_handle is not null then province_id = province and lower(handle) = lower(by_handle)
        else handle is null and unit_id = in_unit and name = by_name end)
$$;
`;
