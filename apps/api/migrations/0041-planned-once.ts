import { Migration } from '@mikro-orm/migrations';

/**
 * Active accounts are asked for with every home. A function in SQL is planned at each call, one in PL/pgSQL once for each
 * connection: planning took twice as long as counting.
 */
export default class PlannedOnce extends Migration {
  override up(): void {
    this.addSql(`
create or replace function active_accounts(units uuid[], first_day date, last_day date)
  returns table (unit_id uuid, platform text, accounts int)
  language plpgsql stable security definer set search_path to public, pg_temp as $$
begin
  return query
    select u.id, a.platform, count(*)::int
    from unit u
    join account a on a.place >= ltree2text(u.path) collate "C" and a.place < (ltree2text(u.path) || '/') collate "C"
    cross join lateral (
      select from snapshot s
      where s.account_id = a.id and s.posts > 0 and s.day between first_day and last_day limit 1) published
    where u.id = any (units) and (nlevel(u.path) = 1 or current_setting('app.kind', true) = 'system'
      or u.path <@ nullif(current_setting('app.subtree', true), '')::ltree
      or u.path @> nullif(current_setting('app.subtree', true), '')::ltree)
    group by u.id, a.platform;
end $$;
`);
  }
}
