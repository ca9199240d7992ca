const cities =
  'select array(select id from unit where parent_id = (select id from unit where parent_id is null))';

/** What the dashboard of 14 cities × 12 months asks of the database. */
export const dashboardStatements = [
  `select u.id from unit u where u.parent_id = (select id from unit where parent_id is null)
     and u.path <@ (select app_subtree()) order by u.ordinal`,
  `select unit_id, platform, accounts, reporting_accounts, followers, last_reported_on::text
   from figures_now where unit_id = any((${cities})::uuid[])`,
  `select unit_id, greatest(month, (date_trunc('month', current_date) - interval '11 months' - interval '1 day')::date)::text as start,
     sum(followers_step)::bigint, sum(followers_growth)::bigint, sum(posts)::bigint, sum(plays)::bigint, sum(likes)::bigint
   from figures_month where unit_id = any((${cities})::uuid[]) group by 1, 2`,
];
