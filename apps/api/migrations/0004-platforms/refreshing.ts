import { dailyMetrics, each, metrics } from './metrics.js';

/** The last report that says something: order of telling, number, whether the number is a lower bound. */
const lastTold = (metric: string): string =>
  `max(array[(r.origin = 'closing')::int, r.id, r.${metric}, ('${metric}' = any (r.censored))::int])
        filter (where r.${metric} is not null) as ${metric}`;

const lastObserved = (metric: string): string =>
  `max(array[(extract(epoch from r.observed_at) * 1000000)::bigint, r.id, r.${metric}, ('${metric}' = any (r.censored))::int])
          filter (where r.${metric} is not null) as ${metric}`;

const fromWorks = dailyMetrics.filter((metric) => metric !== 'posts');

/** What a snapshot holds beside its key: what follows from its own day, then what follows from the days before it too. */
const carried = ['province_id', 'unit_path', 'platform', ...metrics, 'censored', 'closes'];
const derived = [...carried, 'followers_step', 'followers_entry'];

const isCensored = (metric: string): string =>
  (fromWorks as readonly string[]).includes(metric)
    ? `coalesce(told.${metric}[4] = 1, told.${metric} is null and shown.${metric}_censored)`
    : `told.${metric}[4] = 1`;

const deriveAlone = `
-- One transaction at a time derives. The province's total is in every change, so they would wait for each other anyway;
-- waiting here, they neither deadlock on the way up nor overlook each other's rows.
create function derive_alone() returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('derive figures', 0))
$$;
`;

/**
 * From what was told to what is known. Every look into a big table is a lateral one by its key, and sequential scans are
 * off, so that no misjudged estimate makes a correction read history.
 */
export const refreshSnapshots = `
create or replace function refresh_snapshots(accounts uuid[], days date[]) returns void
  language plpgsql security definer set search_path to public, pg_temp
  set enable_seqscan to off set plan_cache_mode to force_custom_plan set jit to off set work_mem to '64MB' as $$
begin
  perform derive_alone();
  with touched as (
    -- In the order of the keys: neighbours in an index are looked up one after the other.
    select distinct account_id, day from unnest(accounts, days) as t(account_id, day) order by account_id, day
  ),
  effective as materialized (
    select t.account_id, t.day, a.province_id, a.unit_path, a.platform,
      told.followers[3] as followers,
      ${each(dailyMetrics, (metric) => `coalesce(told.${metric}[3], shown.${metric}) as ${metric}`, ',\n      ')},
      nullif(array_remove(array[
        ${each(metrics, (metric) => `case when ${isCensored(metric)} then '${metric}' end`, ',\n        ')}
      ], null), '{}') as censored,
      coalesce(told.closes, false) as closes,
      stored
    from touched t
    join account a on a.id = t.account_id
    cross join lateral (
      select bool_or(r.origin = 'closing') as closes,
        ${each(metrics, lastTold, ',\n        ')}
      from snapshot_report r where r.day = t.day and r.account_id = t.account_id
    ) told
    cross join lateral (
      select nullif(count(*) filter (where each_work.observations > 0), 0) as posts,
        ${each(fromWorks, (metric) => `sum(${metric}[3])::bigint as ${metric}, coalesce(bool_or(${metric}[4] = 1), false) as ${metric}_censored`, ',\n        ')}
      from work w cross join lateral (
        select count(*) as observations,
          ${each(fromWorks, lastObserved, ',\n          ')}
        from work_report r where r.work_id = w.id
      ) each_work
      where w.account_id = t.account_id and w.published_on = t.day
    ) shown
    left join lateral (
      select s as stored from snapshot s where s.account_id = t.account_id and s.day = t.day limit 1
    ) before on true
  ),
  -- Where the stock of followers changed, the next observed day's step changes with it. Between two changed days of an
  -- account lie only unchanged ones, so each looks for its neighbours within the gap on either side, by the key.
  restocked as (
    select account_id, day, followers, closes,
      coalesce(lag(day) over by_day, '-infinity') as day_before, coalesce(lead(day) over by_day, 'infinity') as day_after
    from effective
    where (followers, closes) is distinct from ((stored).followers, coalesce((stored).closes, false))
    window by_day as (partition by account_id order by day)
  ),
  neighbour as (
    select distinct on (account_id, day) * from (
      select n.*, true as is_next from restocked c cross join lateral (
        select s.account_id, s.day, s.followers, s.closes, s as stored from snapshot s
        where s.account_id = c.account_id and s.day > c.day and s.day < c.day_after and s.followers is not null
        order by s.day limit 1) n
      union all
      select n.*, false from restocked c cross join lateral (
        select s.account_id, s.day, s.followers, s.closes, null::snapshot from snapshot s
        where s.account_id = c.account_id and s.day < c.day and s.day > c.day_before and s.followers is not null
        order by s.day desc limit 1) n
    ) found order by account_id, day, is_next desc
  ),
  timeline as (
    select account_id, day, followers, closes, true as is_restepped, null::snapshot as stored
    from restocked where followers is not null
    union all
    select account_id, day, followers, closes, is_next, stored from neighbour
  ),
  stepped as (
    select account_id, day, stored, is_restepped, followers - coalesce(lag(followers) over by_day, 0) as step,
      case when closes then -(not coalesce(lag(closes) over by_day, true))::int
        else coalesce(lag(closes) over by_day, true)::int end as entry
    from timeline window by_day as (partition by account_id order by day)
  ),
  written as materialized (
    select coalesce(e.account_id, s.account_id) as account_id, coalesce(e.day, s.day) as day,
      case when e.account_id is null then s.stored else row(e.account_id, e.day, e.province_id, e.unit_path, e.platform,
        ${each(metrics, (metric) => `e.${metric}`, ', ')}, e.censored, e.closes,
        (e.stored).followers_step, (e.stored).followers_entry)::snapshot end as known,
      s.account_id is not null as is_restepped, s.step, s.entry,
      e.account_id is not null and (e.stored).day is null as is_new,
      e.account_id is not null and num_nonnulls(${each(metrics, (metric) => `e.${metric}`, ', ')}) = 0 as is_gone,
      e.stored
    from effective e full join (select * from stepped where is_restepped) s
      on s.account_id = e.account_id and s.day = e.day
  ),
  gone as (
    delete from snapshot s using written w
    where w.is_gone and (w.stored).day is not null and s.account_id = w.account_id and s.day = w.day
  ),
  -- Nobody else derives meanwhile, so which days are new is known: they need no look for a conflict.
  final as (
    select account_id, day, ${each(carried, (column) => `(known).${column}`, ', ')},
      case when is_restepped then step when (known).followers is not null then (known).followers_step end as followers_step,
      case when is_restepped then entry when (known).followers is not null then (known).followers_entry end as followers_entry,
      is_new
    from written where not is_gone and (is_restepped or known is distinct from stored)
  ),
  changed as (
    update snapshot s set ${each(derived, (column) => `${column} = f.${column}`, ', ')}
    from final f where not f.is_new and s.account_id = f.account_id and s.day = f.day
      and (${each(derived, (column) => `s.${column}`, ', ')}) is distinct from (${each(derived, (column) => `f.${column}`, ', ')})
  )
  insert into snapshot (account_id, day, ${derived.join(', ')})
  select account_id, day, ${derived.join(', ')} from final where is_new;
end $$;
`;

const deriveNewAccounts = `
-- Derives accounts that have reports but no snapshots yet, all their days at once and without a look-up per day: for
-- bringing in a history. Reports must have been inserted by the system under \`app.derive\` = 'later'; works come after.
create procedure derive_new_accounts() language plpgsql
  security definer set search_path to public, pg_temp set jit to off set work_mem to '256MB' as $$
begin
  perform derive_alone();
  insert into snapshot (account_id, day, province_id, unit_path, platform, ${metrics.join(', ')}, censored, closes,
    followers_step, followers_entry)
  select k.account_id, k.day, a.province_id, a.unit_path, a.platform, ${metrics.map((metric) => `${metric}[3]`).join(', ')},
    nullif(array_remove(array[
      ${each(metrics, (metric) => `case when ${metric}[4] = 1 then '${metric}' end`, ',\n      ')}
    ], null), '{}'),
    closes,
    case when followers is not null then followers[3] - coalesce(lag(followers[3]) over stock, 0) end,
    case when followers is null then null
      when closes and not coalesce(lag(closes) over stock, true) then -1
      when not closes and coalesce(lag(closes) over stock, true) then 1 else 0 end
  from (
    select r.account_id, r.day, bool_or(r.origin = 'closing') as closes,
      ${each(metrics, lastTold, ',\n      ')}
    from snapshot_report r
    where not exists (select from snapshot s where s.account_id = r.account_id)
    group by r.account_id, r.day
  ) k join account a on a.id = k.account_id
  window stock as (partition by k.account_id, k.followers is null order by k.day);
end $$;
`;

export const refreshing = [deriveAlone, refreshSnapshots, deriveNewAccounts].join('');
