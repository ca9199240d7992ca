import { measures } from './measures.js';
import { dailyMetrics, each, metrics } from './metrics.js';

const fromWorks = dailyMetrics.filter((metric) => metric !== 'posts');

const told = (names: readonly string[]): string => each(names, (name) => `('${name}', r.${name})`, ', ');

const measured = (name: string): string => {
  const [, metric, suffix] = /^(.*?)(?:_(reported|censored))?$/.exec(name) ?? [];
  if (name === 'snapshots') return 'count(*)';
  if (name === 'followers_growth') return 'sum(followers_step) filter (where followers_entry = 0)';
  if (suffix === 'reported') return `count(${metric})`;
  if (suffix === 'censored') return `count(*) filter (where censored @> '{${metric}}')`;
  return `sum(${name})`;
};

const sums = measures
  .map(({ name, type }) => `coalesce(${measured(name)}, 0)::${type} as ${name}`)
  .join(',\n  ');

/**
 * The same figures computed from raw alone and at once, in other words than the derivation's: what is derived step by
 * step has to equal them, row by row. They read everything, so they are for tests and for an operator's check.
 */
export const recomputation = `
create view snapshot_from_raw with (security_invoker = true) as
with daily as (
  select distinct on (r.account_id, r.day, m.metric) r.account_id, r.day, m.metric, m.value,
    coalesce(r.censored @> array[m.metric], false) as is_censored
  from snapshot_report r cross join lateral (values ${told(metrics)}) m(metric, value)
  where m.value is not null
  order by r.account_id, r.day, m.metric, (r.origin = 'closing') desc, r.id desc
),
seen as (
  select distinct on (w.id, m.metric) w.account_id, w.published_on as day, m.metric, m.value,
    coalesce(r.censored @> array[m.metric], false) as is_censored
  from work w join work_report r on r.work_id = w.id cross join lateral (values ${told(fromWorks)}) m(metric, value)
  where m.value is not null
  order by w.id, m.metric, r.observed_at desc, r.id desc
),
added as (
  select account_id, day, metric, sum(value)::bigint as value, bool_or(is_censored) as is_censored
  from seen group by account_id, day, metric
  union all
  select w.account_id, w.published_on, 'posts', count(*), false
  from work w where exists (select from work_report r where r.work_id = w.id) group by w.account_id, w.published_on
),
known as (
  select * from daily
  union all
  select * from added a where not exists (
    select from daily d where (d.account_id, d.day, d.metric) = (a.account_id, a.day, a.metric))
),
pivoted as (
  select account_id, day,
    ${each(metrics, (metric) => `max(value) filter (where metric = '${metric}') as ${metric}`, ',\n    ')},
    array_agg(metric order by array_position(array[${each(metrics, (metric) => `'${metric}'`, ', ')}], metric))
      filter (where is_censored) as censored,
    exists (select from snapshot_report r
      where r.account_id = known.account_id and r.day = known.day and r.origin = 'closing') as closes
  from known group by account_id, day
),
observed as (
  select account_id, day, followers, closes, lag(followers) over by_day as followers_before,
    coalesce(lag(closes) over by_day, true) as was_out
  from pivoted where followers is not null window by_day as (partition by account_id order by day)
)
select p.account_id, p.day, a.province_id, a.unit_path, a.platform, ${each(metrics, (metric) => `p.${metric}`, ', ')},
  p.censored, p.closes, o.followers - coalesce(o.followers_before, 0) as followers_step,
  case when o.day is null then null when o.closes and not o.was_out then -1
    when not o.closes and o.was_out then 1 else 0 end::smallint as followers_entry
from pivoted p join account a on a.id = p.account_id
left join observed o on o.account_id = p.account_id and o.day = p.day;

create view unit_day_from_raw with (security_invoker = true) as
select u.id as unit_id, s.day, s.platform, s.province_id, u.path as unit_path,
  ${sums}
from snapshot_from_raw s join unit u on u.path @> s.unit_path and u.tier <> 'village'
group by u.id, s.day, s.platform, s.province_id;

create view unit_month_from_raw with (security_invoker = true) as
select u.id as unit_id, date_trunc('month', s.day)::date as month, s.platform, s.province_id, u.path as unit_path,
  ${sums}
from snapshot_from_raw s join unit u on u.path @> s.unit_path and u.tier <> 'village'
group by u.id, 2, s.platform, s.province_id;

create view unit_now_from_raw with (security_invoker = true) as
with latest as (
  select account_id, count(*) as snapshots, max(day) as last_reported_on
  from snapshot_from_raw group by account_id
),
stock as (
  select distinct on (account_id) account_id, followers, not closes as is_in
  from snapshot_from_raw where followers is not null order by account_id, day desc
)
select u.id as unit_id, a.platform, a.province_id, u.path as unit_path,
  count(*) filter (where a.closed_on is null)::int as accounts,
  count(*) filter (where stock.is_in)::int as reporting_accounts,
  coalesce(sum(stock.followers), 0)::bigint as followers,
  coalesce(sum(latest.snapshots), 0)::int as snapshots,
  max(latest.last_reported_on) as last_reported_on
from account a join unit u on u.path @> a.unit_path and u.tier <> 'village'
left join latest on latest.account_id = a.id
left join stock on stock.account_id = a.id
group by u.id, a.platform, a.province_id
having count(*) filter (where a.closed_on is null) > 0 or count(latest) > 0;
`;
