import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../src/database/app-role.js';

/** Extensions, and the functions that row security is written with. */
export default class Foundation extends Migration {
  override up(): void {
    this.addSql(`
create extension if not exists ltree;
create extension if not exists pg_trgm;

-- On whose behalf work is done. What the application asks for says so itself; a function of the owner's that is declared
-- \`security definer\` works as the system while it runs. There is no other way from the one to the other.
create function app_kind() returns text language sql stable parallel safe
  return case when current_user = '${appRole}' then current_setting('app.kind', true) else 'system' end;

create function app_actor() returns text language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '');

-- The subtree that is open to the work under way. The empty path is everyone's ancestor: only the system has it, and
-- a missing one becomes null, which contains nothing.
create function app_subtree() returns ltree language sql stable parallel safe
  return case app_kind()
    when 'system' then ''::ltree
    when 'member' then nullif(current_setting('app.subtree', true), '')::ltree
  end;

-- Turns row security on for a table whose rows belong to units: rows are read and written within the open subtree.
create procedure secure_by_unit(secured regclass, path_column name default 'unit_path') language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', secured);
  execute format('create policy within_subtree on %s using (%I <@ (select app_subtree()))
    with check (%I <@ (select app_subtree()))', secured, path_column, path_column);
end $$;

-- The same with a condition of the table's own, for rows that do not carry a unit themselves; the system passes.
create procedure secure_by(secured regclass, condition text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', secured);
  execute format('create policy within_subtree on %s using ((select app_kind()) = ''system'' or %s)
    with check ((select app_kind()) = ''system'' or %s)', secured, condition, condition);
end $$;

-- Lets more readers see some rows: the public face of a table.
create procedure open_to_readers(secured regclass, policy_name name, condition text) language plpgsql as $$
begin
  execute format('create policy %I on %s for select using (%s)', policy_name, secured, condition);
end $$;

-- The embedded database has no autovacuum: after a bulk load the loader refreshes the planner's statistics itself.
create procedure refresh_statistics(variadic loaded regclass[]) language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  one regclass;
begin
  foreach one in array loaded loop execute format('analyze %s', one); end loop;
end $$;

-- Which creating mutation was already carried out under which key; kept for retries, cleared after a month.
create table idempotent_request (
  person_id uuid not null,
  deed text not null,
  key text not null check (length(key) between 1 and 100),
  input_digest text not null,
  result_id uuid,
  created_at timestamptz not null default now(),
  primary key (person_id, deed, key)
);
call secure_by('idempotent_request', 'person_id::text = (select app_actor())');

-- Which demo seeds were sown.
create table demo_seed (capability text primary key, sown_at timestamptz not null default now());
call secure_by('demo_seed', 'false');
`);
  }
}
