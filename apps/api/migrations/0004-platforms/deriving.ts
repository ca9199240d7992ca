import { measureNames, measures } from './measures.js';
import { each } from './metrics.js';

/**
 * The rows a statement changed, each with the sign by which it enters the sums. Naming `tg_op` gives the query a
 * parameter, without which a plan made for one row would be kept for thirty thousand.
 */
const changes = {
  insert: "select 1 as sign, n.* from new_rows n where tg_op = 'INSERT'",
  delete: "select -1 as sign, o.* from old_rows o where tg_op = 'DELETE'",
  update: `select 1 as sign, n.* from new_rows n where tg_op = 'UPDATE'
    union all select -1, o.* from old_rows o where tg_op = 'UPDATE'`,
} as const;

const transition = {
  insert: 'new table as new_rows',
  delete: 'old table as old_rows',
  update: 'old table as old_rows new table as new_rows',
} as const;

type Event = keyof typeof changes;
const events: readonly Event[] = ['insert', 'update', 'delete'];

const planned = 'set plan_cache_mode to force_custom_plan set jit to off';
const anyChange = (event: Event): string =>
  `exists (select from ${event === 'delete' ? 'old_rows' : 'new_rows'})`;

const after = (event: Event, table: string, deed: string, condition = ''): string => `
create trigger ${deed} after ${event} on ${table} referencing ${transition[event]}
  for each statement ${condition} execute function ${deed}();`;

/** The system may bring many first reports in and derive them in one go: see \`derive_new_accounts\`. */
const unlessLater = `when (current_setting('app.kind', true) <> 'system' or current_setting('app.derive', true) is distinct from 'later')`;

/** The units whose sums a path is part of: its labels from the province to the township. As texts, which can be hashed. */
const labels = (path: string): string => `(string_to_array(ltree2text(${path}), '.'))[1:4]`;

const add = (table: string, columns: readonly string[]): string =>
  each(['unit_path'], (column) => `${column} = excluded.${column}`) +
  `, ${each(columns, (column) => `${column} = ${table}.${column} + excluded.${column}`, ', ')}`;

const list = measureNames.join(', ');
const sums = each(measureNames, (name) => `sum(${name})`, ', ');

const rollUp = (event: Event): string => `
create or replace function roll_up_on_${event}() returns trigger language plpgsql security definer set search_path to public, pg_temp ${planned} as $$
declare
  emptied unit_day[];
begin
  if not ${anyChange(event)} then return null; end if;
  with change as (${changes[event]}),
  -- Up to the townships first: there are far fewer of them than accounts that told something.
  township as (
    select ${labels('unit_path')} as labels, province_id, platform, day,
      ${measures.map(({ name, ofOne }) => `sum(sign * (${ofOne}))::bigint as ${name}`).join(',\n      ')}
    from change group by 1, 2, 3, 4
  ),
  part as (
    select label, province_id, platform, day, ${each(measureNames, (name) => `sum(${name}) as ${name}`, ',\n      ')}
    from township cross join lateral unnest(labels) as label group by label, province_id, platform, day
  ),
  delta as materialized (
    select u.id as unit_id, u.path as unit_path, part.*
    from part join unit u on ltree2text(subpath(u.path, -1)) = part.label
  ),
  days as (
    insert into unit_day (unit_id, day, platform, province_id, unit_path, ${list})
    select unit_id, day, platform, province_id, unit_path, ${list} from delta
    on conflict (unit_id, day, platform) do update set ${add('unit_day', measureNames)}
    returning unit_day
  ),
  months as (
    insert into unit_month (unit_id, month, platform, province_id, unit_path, ${list})
    select unit_id, date_trunc('month', day)::date, platform, province_id, unit_path, ${sums}
    from delta group by 1, 2, 3, 4, 5
    on conflict (unit_id, month, platform) do update set ${add('unit_month', measureNames)}
  ),
  latest as (
    insert into unit_now (unit_id, platform, province_id, unit_path,
      followers, reporting_accounts, snapshots, last_reported_on)
    select unit_id, platform, province_id, unit_path,
      sum(followers_step), sum(followers_entry), sum(snapshots), max(day) filter (where snapshots > 0)
    from delta group by 1, 2, 3, 4
    on conflict (unit_id, platform) do update set ${add('unit_now', ['followers', 'reporting_accounts', 'snapshots'])},
      last_reported_on = greatest(unit_now.last_reported_on, excluded.last_reported_on)
  )
  select array_agg(days.unit_day) filter (where (days.unit_day).snapshots = 0) into emptied from days;
  if emptied is not null then call clear_away(emptied); end if;
  return null;
end $$;
`;

/** What carries the snapshots a statement changed into the sums of each unit above. */
export const rollingUp = events.map(rollUp).join('');

const clearAway = `
-- What fell to nothing vanishes, and the last day that is left becomes the last reported one.
create procedure clear_away(emptied unit_day[]) language plpgsql
  security definer set search_path to public, pg_temp
  set enable_seqscan to off ${planned} as $$
begin
  delete from unit_day d using unnest(emptied) e
    where d.unit_id = e.unit_id and d.day = e.day and d.platform = e.platform and d.snapshots = 0;
  delete from unit_month m using (
      select distinct unit_id, date_trunc('month', day)::date as month, platform from unnest(emptied)) e
    where m.unit_id = e.unit_id and m.month = e.month and m.platform = e.platform and m.snapshots = 0;
  update unit_now n set last_reported_on = (
      select max(d.day) from unit_day d where d.unit_id = n.unit_id and d.platform = n.platform)
    from (select distinct unit_id, platform from unnest(emptied)) e
    where n.unit_id = e.unit_id and n.platform = e.platform;
  delete from unit_now n using (select distinct unit_id, platform from unnest(emptied)) e
    where n.unit_id = e.unit_id and n.platform = e.platform and n.snapshots = 0 and n.accounts = 0;
end $$;
`;

const changedAccounts: Record<Event, string> = {
  ...changes,
  update: `select signed.* from new_rows n join old_rows o using (id)
      cross join lateral (select 1 as sign, n.* union all select -1, o.*) signed
      where tg_op = 'UPDATE' and (n.unit_path, n.closed_on) is distinct from (o.unit_path, o.closed_on)`,
};

const keepPlatform = `
  if exists (select from new_rows n join old_rows o using (id)
    where tg_op = 'UPDATE' and (n.platform, n.province_id) is distinct from (o.platform, o.province_id)) then
    raise exception 'An account keeps its platform and its province.' using errcode = 'restrict_violation';
  end if;`;

/** What an account's move carries with it; each raw row that moves refreshes its snapshot. */
const followAccount = `
  update work w set unit_path = n.unit_path
    from new_rows n join old_rows o using (id) where w.account_id = n.id and n.unit_path <> o.unit_path and tg_op = 'UPDATE';
  update work_report r set unit_path = n.unit_path
    from new_rows n join old_rows o using (id) join work w on w.account_id = n.id
    where r.work_id = w.id and n.unit_path <> o.unit_path and tg_op = 'UPDATE';
  update snapshot_report r set unit_path = n.unit_path
    from new_rows n join old_rows o using (id) join snapshot s on s.account_id = n.id
    where r.day = s.day and r.account_id = s.account_id and n.unit_path <> o.unit_path and tg_op = 'UPDATE';`;

const countAccounts = (event: Event): string => `
create function count_accounts_on_${event}() returns trigger language plpgsql security definer set search_path to public, pg_temp ${planned} as $$
declare
  emptied unit_now[];
begin
  ${event === 'update' ? keepPlatform : ''}
  if not exists (${changedAccounts[event]}) then return null; end if;
  perform derive_alone();
  with change as (${changedAccounts[event]}),
  part as (
    select label, province_id, platform, coalesce(sum(sign) filter (where closed_on is null), 0) as accounts
    from change cross join lateral unnest(${labels('unit_path')}) as label group by label, province_id, platform
  ),
  latest as (
    insert into unit_now (unit_id, platform, province_id, unit_path, accounts)
    select u.id, platform, province_id, u.path, accounts
    from part join unit u on ltree2text(subpath(u.path, -1)) = part.label
    on conflict (unit_id, platform) do update set ${add('unit_now', ['accounts'])}
    returning unit_now
  )
  select array_agg(latest.unit_now) filter (where (latest.unit_now).snapshots = 0 and (latest.unit_now).accounts = 0)
    into emptied from latest;
  delete from unit_now n using unnest(emptied) e
    where n.unit_id = e.unit_id and n.platform = e.platform and n.snapshots = 0 and n.accounts = 0;
  ${event === 'update' ? followAccount : ''}
  return null;
end $$;
${after(event, 'account', `count_accounts_on_${event}`)}
`;

/** A raw row stands where its account stands; a closed account has no figures after its last day. */
const judge = (day: string): string => `
  if exists (select from new_rows n left join account a on a.id = n.account_id
      where tg_op <> 'DELETE'
        and (a.id is null or (a.unit_path, a.province_id) <> (n.unit_path, n.province_id) or n.${day} > a.closed_on)) then
    raise exception 'Figures belong to an account, stand in its unit and province, and end with its last day.'
      using errcode = 'foreign_key_violation';
  end if;`;

const judgeWorkReports = `
  if exists (select from new_rows n left join work w
      on w.id = n.work_id and w.account_id = n.account_id and w.unit_path = n.unit_path and w.province_id = n.province_id
      where tg_op <> 'DELETE' and w.id is null) then
    raise exception 'A report on a work stands where the work stands.' using errcode = 'foreign_key_violation';
  end if;`;

const touchedByReports = (event: Event): string =>
  `select w.account_id, w.published_on as day from (${changes[event]}) c join work w on w.id = c.work_id`;

const derive = (event: Event, table: string, touched: string, judged: string): string => `
create function refresh_on_${table}_${event}() returns trigger language plpgsql security definer set search_path to public, pg_temp ${planned} as $$
begin
  ${event === 'delete' ? '' : judged}
  ${touched && `perform refresh_snapshots(array_agg(account_id), array_agg(day)) from (${touched}) t;`}
  return null;
end $$;
${after(event, table, `refresh_on_${table}_${event}`, table === 'snapshot_report' && event === 'insert' ? unlessLater : '')}
`;

export const deriving = [
  clearAway,
  rollingUp,
  ...events.map((event) => after(event, 'snapshot', `roll_up_on_${event}`)),
  ...events.map(countAccounts),
  ...events.map((event) =>
    derive(event, 'snapshot_report', `select account_id, day from (${changes[event]}) c`, judge('day')),
  ),
  ...events.map((event) =>
    derive(
      event,
      'work',
      // A work alone says nothing yet: its first report does.
      event === 'insert' ? '' : `select account_id, published_on as day from (${changes[event]}) c`,
      judge('published_on'),
    ),
  ),
  ...events.map((event) => derive(event, 'work_report', touchedByReports(event), judgeWorkReports)),
].join('\n');
