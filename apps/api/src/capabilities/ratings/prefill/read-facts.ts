import { CalendarDate } from '@fulian/domain/kernel';
import { knownReplies } from '@fulian/domain/matters';
import { type Facts, type KnownFact, showsFederation } from '@fulian/domain/ratings';
import { row, rows, sql } from '../../../platform/rows.js';
import { readRegister } from '../../matters/index.js';
import { readHandover } from './read-handover.js';
import { readOwnWorks } from './read-own-works.js';

interface AccountFact {
  readonly name: string;
  readonly filingNumber: string | null;
  readonly unitName: string;
}

interface ActiveDays {
  readonly name: string | null;
  readonly lastOn: CalendarDate | null;
  readonly weeks: number;
  readonly weeksBefore: number;
  readonly longestGap: number | null;
}

/** How far back the days of a home are looked at: a year, and the year before. */
const yearDays = 365;

/**
 * What the system knows of a unit's home on a day, each with its source: from the open accounts of exactly this unit,
 * their works and days with posts, who holds its posts, and the register of what it was asked. What nobody told is not known, which is no "no".
 */
export async function readFacts(unitId: string, today: CalendarDate): Promise<Facts> {
  const accounts = await rows(sql<AccountFact>`
    select a.name, a.filing_number as "filingNumber", u.name as "unitName"
    from account a join unit u on u.id = a.unit_id
    where a.unit_id = ${unitId} and a.closed_on is null order by a.id`);
  const holders = await row(sql<{ count: number }>`
    select count(*)::int as count from post
    where unit_id = ${unitId} and from_on <= ${today} and (until_on is null or until_on >= ${today})`);
  const handover = await readHandover(unitId, today);
  const replies = knownReplies(await readRegister(unitId, today), today);
  const days = accounts.length ? await readActiveDays(unitId, today) : null;
  const works = accounts.length ? await readOwnWorks(unitId, today) : null;
  return {
    flags: {
      owner_named: fact((holders?.count ?? 0) > 0, `职务登记：在任 ${holders?.count ?? 0} 人`),
      ...(handover && { handover_recorded: handover }),
      ...(accounts.length && { filing_number_shown: filing(accounts) }),
      ...(accounts.length > 0 &&
        accounts.every(({ name, unitName }) => showsFederation(name, unitName)) && {
          identity_shown: fact(
            true,
            `账号名称已标明，如“${accounts[0]?.name}”（共 ${accounts.length} 个账号）`,
          ),
        }),
    },
    numbers: { ...replies.numbers, ...(days?.lastOn && activity(days, days.lastOn, today)) },
    own: {
      ...replies.own,
      ...(days?.lastOn &&
        days.weeksBefore > 0 && {
          active_weeks: { now: days.weeks, before: days.weeksBefore, source: '账号数据：有更新的周数' },
        }),
      ...(works?.growth && { original_works: works.growth }),
    },
  };
}

const fact = <Value>(value: Value, source: string): KnownFact<Value> => ({ value, source });

function filing(accounts: readonly AccountFact[]): KnownFact<boolean> {
  const filed = accounts.find(({ filingNumber }) => filingNumber);
  return filed
    ? fact(true, `账号“${filed.name}”：${filed.filingNumber}`)
    : fact(false, `账号登记：${accounts.length} 个账号都没有备案号`);
}

const activity = (
  { name, weeks, longestGap }: ActiveDays,
  lastOn: CalendarDate,
  today: CalendarDate,
): Facts['numbers'] => ({
  days_since_last_work: fact(
    Math.max(0, CalendarDate.daysBetween(lastOn, today)),
    `账号“${name}”：最近更新 ${lastOn}`,
  ),
  active_weeks: fact(Math.min(weeks, 53), '账号数据：近一年有更新的周数'),
  ...(longestGap !== null && {
    longest_gap_days: fact(longestGap, '账号数据：近一年两次更新之间'),
  }),
});

/** On which days the unit's open accounts published: a work of that day, or a report of posts. */
const readActiveDays = (unitId: string, today: CalendarDate): Promise<ActiveDays | null> =>
  row(sql<ActiveDays>`
    with active as (
      select a.name, w.published_on as day from account a join work w on w.account_id = a.id
      where a.unit_id = ${unitId} and a.closed_on is null
        and w.published_on > ${CalendarDate.plusDays(today, -2 * yearDays)}::date and w.published_on <= ${today}::date
      union all
      select a.name, s.day from account a join snapshot s on s.account_id = a.id
      where a.unit_id = ${unitId} and a.closed_on is null and s.posts > 0
        and s.day > ${CalendarDate.plusDays(today, -2 * yearDays)}::date and s.day <= ${today}::date
    ), days as (
      select day, max(name) as name, day - lag(day) over (order by day) as gap from active group by day
    )
    select (array_agg(name order by day desc))[1] as name, max(day)::text as "lastOn",
      count(distinct date_trunc('week', day)) filter (where day > ${CalendarDate.plusDays(today, -yearDays)}::date)::int
        as weeks,
      count(distinct date_trunc('week', day)) filter (where day <= ${CalendarDate.plusDays(today, -yearDays)}::date)::int
        as "weeksBefore",
      max(gap) filter (where day > ${CalendarDate.plusDays(today, -yearDays)}::date)::int as "longestGap"
    from days`);
