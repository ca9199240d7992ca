import type pg from 'pg';

const addAccounts = `
insert into account (id, province_id, unit_id, unit_path, platform, name, handle)
select gen_random_uuid(), (select id from unit where parent_id is null), id, path, platform, name, 'bench-' || ordinal || platform
from (
  select u.*, p.platform, row_number() over (order by p.place, u.ordinal) as rank
  from unit u cross join (values (1, 'kuaishou'), (2, 'bilibili')) as p(place, platform)
) planned
where rank > (select count(*) from account where handle like 'bench-%')
  and rank <= $1 - (select count(*) from account where handle not like 'bench-%')`;

/** A year of days for every account that has no history yet. */
const addReports = `
insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers, posts, reads, plays, likes, comments, shares)
select a.id, a.unit_path, a.province_id, d.day::date, 'typed', 500 + n.hash % 5000 + n.age * (n.hash % 7),
  (n.hash + n.age) % 4, (n.hash * 3 + n.age * 17) % 4000, (n.hash * 7 + n.age * 31) % 9000, (n.hash + n.age * 13) % 400,
  (n.hash + n.age * 5) % 60, (n.hash + n.age * 3) % 40
from account a
cross join generate_series(current_date - 365, current_date - 1, interval '1 day') as d(day)
cross join lateral (select (hashtext(a.id::text)::bigint + 2147483648) as hash, d.day::date - (current_date - 365) as age) n
where not exists (select from snapshot s where s.account_id = a.id)`;

/** Brings in histories until there are `accounts` accounts, in sets. */
export async function fillTo(client: pg.Client, accounts: number): Promise<void> {
  await client.query('begin');
  await client.query(addAccounts, [accounts]);
  await client.query("select set_config('app.derive', 'later', true)");
  await client.query(addReports);
  await client.query('call derive_new_accounts()');
  await client.query('commit');
  await client.query('vacuum analyze snapshot, snapshot_report, unit_day, unit_month, unit_now, account');
}
