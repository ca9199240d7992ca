import { Migration } from '@mikro-orm/migrations';

/** How many units stand directly below each: shown wherever a unit is, changed a few times a year. */
export default class ChildCounts extends Migration {
  override up(): void {
    this.addSql(`
alter table unit add column child_count int not null default 0;
update unit set child_count = below.count
  from (select parent_id, count(*) from unit group by parent_id) below where below.parent_id = unit.id;

create function count_children() returns trigger language plpgsql
  security definer set search_path to public, pg_temp as $$
begin
  update unit set child_count = below.count
  from (
    select parent.id, (select count(*) from unit c where c.parent_id = parent.id)
    from (select distinct parent_id as id from touched where parent_id is not null) parent
  ) below
  where unit.id = below.id and child_count <> below.count;
  return null;
end $$;

create trigger count_children_after_insert after insert on unit referencing new table as touched
  for each statement when (pg_trigger_depth() = 0) execute function count_children();
create trigger count_children_after_delete after delete on unit referencing old table as touched
  for each statement when (pg_trigger_depth() = 0) execute function count_children();
create trigger count_children_left after update on unit referencing old table as touched
  for each statement when (pg_trigger_depth() = 0) execute function count_children();
create trigger count_children_joined after update on unit referencing new table as touched
  for each statement when (pg_trigger_depth() = 0) execute function count_children();
`);
  }
}
