import { Migration } from '@mikro-orm/migrations';

/**
 * Two who register the same account at once do it in turn: whoever asks whether it is open keeps the question to herself
 * until her transaction ends, and the next one sees what became of it. `volatile`, because each statement of such a
 * function looks at what was committed by then.
 */
export default class RegisteredInTurn extends Migration {
  override up(): void {
    this.addSql(`
-- Kept folded, because under row security an index is searched only by comparisons that cannot leak: of what is stored,
-- not of what a function makes of it.
alter table account add column folded_handle text generated always as (lower(handle)) stored;
drop index account_by_handle;
create unique index account_by_handle on account (province_id, platform, folded_handle) where closed_on is null;

create or replace function account_is_registered(
  province uuid, in_unit uuid, on_platform text, by_name text, by_handle text, except_id uuid
) returns boolean language plpgsql volatile security definer set search_path to public, pg_temp as $$
begin
  if by_handle is not null then
    perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', province, on_platform, lower(by_handle)), 0));
    return exists (select from account where closed_on is null and id is distinct from except_id
      and province_id = province and platform = on_platform and folded_handle = lower(by_handle));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', in_unit, on_platform, by_name), 0));
  return exists (select from account where closed_on is null and id is distinct from except_id
    and unit_id = in_unit and platform = on_platform and handle is null and name = by_name);
end $$;
`);
  }
}
