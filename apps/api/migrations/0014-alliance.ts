import { Migration } from '@mikro-orm/migrations';

/** Which accounts are in the alliance, from a day to a day, and what proves it. */
export default class Alliance extends Migration {
  override up(): void {
    this.addSql(`
-- Memberships stand where their account stands: looked up by key, they need no path and never move.
create table alliance_membership (
  id uuid primary key,
  account_id uuid not null references account,
  joined_on date not null,
  join_proof text not null check (join_proof <> ''),
  left_on date check (left_on >= joined_on),
  leave_proof text,
  version int not null default 1,
  told_by text not null default coalesce(app_actor(), app_kind()),
  check ((left_on is null) = (leave_proof is null))
);
create unique index alliance_membership_under_way on alliance_membership (account_id) where left_on is null;
create index alliance_membership_by_account on alliance_membership (account_id, joined_on);
call secure_by('alliance_membership',
  'exists (select from account a where a.id = account_id and a.unit_path <@ (select app_subtree()))');
`);
  }
}
