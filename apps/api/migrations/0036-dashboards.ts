import { Migration } from '@mikro-orm/migrations';
import { telling, tellingTriggers } from './0036-dashboards/telling.js';

/** Open pages of figures hear that these changed; accounts that published something are counted for any stretch of days. */
export default class Dashboards extends Migration {
  override up(): void {
    this.addSql(`
${telling}${tellingTriggers}
create index snapshot_by_publishing on snapshot (account_id, day) where posts > 0;

-- How many accounts of units and all below them published a new work within some days, by kind of platform. An account counts
-- once however often it published, so days do not add up to weeks and nothing can be summed beforehand. One look into the
-- index for each account is enough; that of a policy for each of them would not be, so units are judged here: one's own
-- subtree, one's own line above, and the province for everyone, as their other sums are.
create function active_accounts(units uuid[], first_day date, last_day date)
  returns table (unit_id uuid, platform text, accounts int)
  language sql stable security definer set search_path to public, pg_temp as $$
  select u.id, a.platform, count(*)::int
  from unit u
  join account a on a.place >= ltree2text(u.path) collate "C" and a.place < (ltree2text(u.path) || '/') collate "C"
  cross join lateral (
    select from snapshot s
    where s.account_id = a.id and s.posts > 0 and s.day between first_day and last_day limit 1) published
  where u.id = any (units) and (nlevel(u.path) = 1 or current_setting('app.kind', true) = 'system'
    or u.path <@ nullif(current_setting('app.subtree', true), '')::ltree
    or u.path @> nullif(current_setting('app.subtree', true), '')::ltree)
  group by u.id, a.platform
$$;
`);
  }
}
