import { Migration } from '@mikro-orm/migrations';

/**
 * How often somebody came from one address to a door that stands open to everybody. The key is a digest made with the
 * installation's secret: nobody needs a list of who objected from where, and none can be made of this one.
 */
export default class CountsOfVisitors extends Migration {
  override up(): void {
    this.addSql(`
create table visit_count (
  key text primary key,
  count int not null,
  begun_at timestamptz not null
);
create index visit_count_by_time on visit_count (begun_at);
call secure_by('visit_count', 'false');

-- Counts one more, and says how many it were within the hours; what is older than a day is forgotten on the way.
create function count_visit(of_key text, at timestamptz, hours int) returns int
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  counted int;
begin
  insert into visit_count as c (key, count, begun_at) values (of_key, 1, at)
  on conflict (key) do update set
    count = case when c.begun_at <= at - make_interval(hours => hours) then 1 else c.count + 1 end,
    begun_at = case when c.begun_at <= at - make_interval(hours => hours) then at else c.begun_at end
  returning count into counted;
  if counted = 1 then
    delete from visit_count where key in (
      select key from visit_count where begun_at < at - interval '1 day' for update skip locked);
  end if;
  return counted;
end $$;
`);
  }
}
