import { measureNames, measures } from './measures.js';

const list = measureNames.join(', ');
const sums = measures.map(({ type, ofOne }) => `sum(${ofOne})::${type}`).join(',\n  ');

/**
 * The figures of a unit, whichever its tier: roll-ups down to the township; a village's, whose accounts are few, are
 * added up when they are read. Asked by unit, both halves are found by key.
 */
export const reading = `
create view figures_day with (security_invoker = true) as
select unit_id, day, platform, ${list} from unit_day
union all
select a.unit_id, s.day, s.platform, ${sums}
from account a join snapshot s on s.account_id = a.id
where nlevel(a.unit_path) = 5 group by a.unit_id, s.day, s.platform;

create view figures_month with (security_invoker = true) as
select unit_id, month, platform, ${list} from unit_month
union all
select a.unit_id, date_trunc('month', s.day)::date, s.platform, ${sums}
from account a join snapshot s on s.account_id = a.id
where nlevel(a.unit_path) = 5 group by a.unit_id, 2, s.platform;

create view figures_now with (security_invoker = true) as
select unit_id, platform, accounts, reporting_accounts, followers, last_reported_on from unit_now
union all
select a.unit_id, a.platform, (count(*) filter (where a.closed_on is null))::int,
  (count(*) filter (where not stock.closes))::int, coalesce(sum(stock.followers), 0)::bigint, max(latest.day)
from account a
left join lateral (
  select followers, closes from snapshot where account_id = a.id and followers is not null
  order by day desc limit 1) stock on true
left join lateral (select day from snapshot where account_id = a.id order by day desc limit 1) latest on true
where nlevel(a.unit_path) = 5 group by a.unit_id, a.platform;
`;
