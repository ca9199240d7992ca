/** Declares, for the transaction under way, that the application works for somebody of the province. */
export const asTheProvince = [
  "select set_config('app.kind', 'member', true)",
  "select set_config('app.subtree', (select path::text from unit where parent_id is null), true)",
  'set local role fulian_app',
];

const cities =
  'select array(select id from unit where parent_id = (select id from unit where parent_id is null))';

/** What the dashboard of 14 cities × 12 months asks of the database. */
export const dashboardStatements = [
  `with u as materialized (
     select id, path, ordinal from unit where parent_id = (select id from unit where parent_id is null)),
     c as (select * from u where u.path <@ (select app_subtree()) or u.path @> (select app_subtree()))
   select c.id from c order by c.ordinal`,
  `select unit_id, platform, accounts, reporting_accounts, followers, last_reported_on::text
   from figures_now where unit_id = any((${cities})::uuid[])`,
  `select unit_id, greatest(month, (date_trunc('month', current_date) - interval '11 months' - interval '1 day')::date)::text as start,
     sum(followers_step)::bigint, sum(followers_growth)::bigint, sum(posts)::bigint, sum(plays)::bigint, sum(likes)::bigint
   from figures_month where unit_id = any((${cities})::uuid[]) group by 1, 2`,
];
