import { Migration } from '@mikro-orm/migrations';

/** What others than the unit's own people may read says when it changes, so that answers kept for them are dropped. */
export default class PublicChanges extends Migration {
  override up(): void {
    this.addSql(`
create function tell_public_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('public_change', '');
  return null;
end $$;

create procedure tell_public_changes_of(told regclass) language plpgsql as $$
begin
  execute format('create or replace trigger tell_public_change after insert or update or delete on %s
    for each statement execute function tell_public_change()', told);
end $$;

-- Lets more readers see some rows, the public face of a table; who keeps what they saw hears when it changes.
create or replace procedure open_to_readers(secured regclass, policy_name name, condition text) language plpgsql as $$
begin
  execute format('create policy %I on %s for select using (%s)', policy_name, secured, condition);
  call tell_public_changes_of(secured);
end $$;

do $$
declare
  opened regclass;
begin
  for opened in
    select distinct polrelid::regclass from pg_policy where polname <> 'within_subtree' and polcmd = 'r'
  loop
    call tell_public_changes_of(opened);
  end loop;
end $$;
`);
  }
}
