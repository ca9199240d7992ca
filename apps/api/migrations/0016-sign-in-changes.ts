import { Migration } from '@mikro-orm/migrations';

/** What decides who acts through a session says when it changes, so that what is known of sessions is dropped. */
export default class SignInChanges extends Migration {
  override up(): void {
    this.addSql(`
create function tell_sign_in_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('sign_in_change', '');
  return null;
end $$;

-- A session that begins is known to nobody yet.
create trigger tell_sign_in_change after update or delete on auth_session
  for each statement execute function tell_sign_in_change();
create trigger tell_sign_in_change after update or delete on auth_user
  for each statement execute function tell_sign_in_change();
create trigger tell_sign_in_change after update or delete on person
  for each statement execute function tell_sign_in_change();
create trigger tell_sign_in_change after insert or update or delete on post
  for each statement execute function tell_sign_in_change();
create trigger tell_sign_in_change after insert or update or delete on acting_post
  for each statement execute function tell_sign_in_change();
create trigger tell_sign_in_change after update on unit
  for each statement execute function tell_sign_in_change();
`);
  }
}
