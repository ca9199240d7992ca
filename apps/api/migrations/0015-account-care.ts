import { Migration } from '@mikro-orm/migrations';

/** What hints about an account's health are made of, beside its figures. */
export default class AccountCare extends Migration {
  override up(): void {
    this.addSql(`
alter table account
  add column closing_noticed_on date,
  add column closing_notice_url text check (closing_notice_url <> ''),
  add check (closing_noticed_on <= closed_on);

-- How many messages waited for an answer when somebody counted them; the last count of a day stands.
create table account_inbox (
  account_id uuid not null references account,
  counted_on date not null,
  unanswered int not null check (unanswered >= 0),
  told_by text not null default coalesce(app_actor(), app_kind()),
  primary key (account_id, counted_on)
);
call secure_by('account_inbox',
  'exists (select from account a where a.id = account_id and a.unit_path <@ (select app_subtree()))');

-- Accounts of others that pretend to be one of ours.
create table impostor_report (
  id uuid primary key,
  account_id uuid not null references account,
  url text not null check (url <> ''),
  note text,
  seen_on date not null,
  settled_on date,
  outcome text check (outcome in ('taken_down', 'not_an_impostor', 'platform_refused')),
  version int not null default 1,
  told_by text not null default coalesce(app_actor(), app_kind()),
  check ((settled_on is null) = (outcome is null))
);
create index impostor_report_by_account on impostor_report (account_id);
call secure_by('impostor_report',
  'exists (select from account a where a.id = account_id and a.unit_path <@ (select app_subtree()))');

-- How many other open accounts of the province bear an account's name or link on the same platform. It answers across
-- subtrees, because the double of an account may be anybody's; it says how many and nothing else.
create index account_by_shown_name on account (province_id, platform, name) where closed_on is null;
create index account_by_shown_url on account (province_id, platform, url) where closed_on is null and url is not null;
create function account_doubles(of_account uuid) returns int
  language sql stable security definer set search_path to public, pg_temp as $$
  select count(distinct other.id)::int from account own
  cross join lateral (
    select id from account where province_id = own.province_id and platform = own.platform and name = own.name
      and closed_on is null
    union all
    select id from account where province_id = own.province_id and platform = own.platform and url = own.url
      and closed_on is null and url is not null) other
  where own.id = of_account and other.id <> own.id
$$;
`);
  }
}
