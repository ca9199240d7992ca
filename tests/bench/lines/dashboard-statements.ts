/** Declares, for the transaction under way, that the application works for somebody of the province. */
export const asTheProvince = [
  "select set_config('app.kind', 'member', true)",
  "select set_config('app.subtree', (select path::text from unit where parent_id is null), true)",
  'set local role fulian_app',
];

/** Whose dashboard it is: the province and its cities. */
export const wholeProvince = `select id as province, array(select id from unit c where c.parent_id = p.id) as cities
  from unit p where parent_id is null`;

export interface Province {
  readonly province: string;
  readonly cities: readonly string[];
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the dashboard of 14 cities × 12 months asks of the database, with values apart as the application sends them. */
export const dashboardStatements = ({ province, cities }: Province): readonly Statement[] => [
  {
    text: `with u as materialized (select id, path, ordinal from unit where parent_id = $1),
     c as (select * from u where u.path <@ (select app_subtree()) or u.path @> (select app_subtree()))
   select c.id from c order by c.ordinal`,
    values: [province],
  },
  {
    text: `select unit_id, platform, accounts, reporting_accounts, followers, last_reported_on::text
   from figures_now where unit_id = any($1::uuid[])`,
    values: [cities],
  },
  {
    text: `select unit_id, start::text,
     sum(followers_step)::bigint, sum(followers_growth)::bigint, sum(posts)::bigint, sum(plays)::bigint, sum(likes)::bigint
   from (
     select *, greatest(month, (date_trunc('month', current_date) - interval '11 months' - interval '1 day')::date) as start
     from figures_month where unit_id = any($1::uuid[])) f
   group by unit_id, f.start`,
    values: [cities],
  },
];
