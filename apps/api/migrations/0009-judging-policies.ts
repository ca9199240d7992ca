import { Migration } from '@mikro-orm/migrations';

/**
 * Policies judge rows; they do not look for them. Written as a plain comparison of paths, a policy is taken for a search
 * whose end is not known when the plan is made: the planner expects next to no rows to pass, reads a whole table to sort
 * what is left, or looks a province's subtree up to find fourteen units. As a case it is only judged, with even odds, and
 * a statement is planned by what it asks for itself.
 */
export default class JudgingPolicies extends Migration {
  override up(): void {
    this.addSql(`
create function lies_within(path_column name) returns text language sql immutable
  return format('case when %I <@ (select app_subtree()) then true else false end', path_column);

create or replace procedure secure_by_unit(secured regclass, path_column name default 'unit_path') language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', secured);
  execute format('create policy within_subtree on %s using (%s) with check (%I <@ (select app_subtree()))',
    secured, lies_within(path_column), path_column);
end $$;

create or replace procedure secure_derived(secured regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', secured);
  execute format('create policy within_subtree on %s for select using (%s)', secured, lies_within('unit_path'));
  execute format('create policy derived_alone on %s using ((select app_kind()) = ''system'')
    with check ((select app_kind()) = ''system'')', secured);
end $$;

do $$
declare
  secured regclass;
begin
  for secured in
    select polrelid::regclass from pg_policy
    where polname = 'within_subtree' and pg_get_expr(polqual, polrelid) like '(unit_path <@ ( SELECT app_subtree()%'
  loop
    execute format('alter policy within_subtree on %s using (%s)', secured, lies_within('unit_path'));
  end loop;
end $$;
alter policy within_subtree on unit using (case when path <@ (select app_subtree()) then true else false end);
`);
  }
}
