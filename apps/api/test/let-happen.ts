import type { Id } from '@fulian/domain/kernel';
import { newId } from '../src/platform/new-id.js';
import { row, rows, sql } from '../src/platform/rows.js';
import { dayOf, type Happening } from './happening.js';
import { tell } from './plant-accounts.js';

/** Lets it happen, the way the application's statements do; what a rule forbids does not happen. */
export async function letHappen(
  it: Happening,
  accounts: readonly Id<'Account'>[],
  unitIds: readonly string[],
): Promise<void> {
  const accountId = (number: number) => accounts[number % accounts.length] as string;
  const workAt = (number: number) => sql`(select id from work order by work_key offset ${number} limit 1)`;
  switch (it.what) {
    case 'told': {
      const closings = await rows(sql<{ id: string; on: string }>`
        select id, closed_on::text as on from account where closed_on is not null`);
      const told = it.told
        .map((each) => ({ ...each, accountId: accountId(each.account), day: dayOf(each.day) }))
        .filter(
          ({ accountId: id, day: on }) => !closings.some((closed) => closed.id === id && closed.on < on),
        );
      return tell(told);
    }
    case 'taken back':
      await rows(sql`delete from snapshot_report where origin <> 'closing' and id % ${it.of} = ${it.rest}`);
      return;
    case 'published':
      await rows(sql`
        insert into work (id, account_id, unit_path, province_id, work_key, title, published_on, published_at)
        select ${newId()}, id, unit_path, province_id, ${`${it.account} ${it.day}`}, 'title', ${dayOf(it.day)}::date, ${dayOf(it.day)}::date
        from account where id = ${accountId(it.account)} and (closed_on >= ${dayOf(it.day)}::date) is not false
        on conflict do nothing`);
      return;
    case 'seen': {
      const { reads, plays, likes, comments, shares, censored } = it.seen;
      const marks = (censored ?? []).filter((metric) => metric !== 'followers' && metric !== 'posts');
      await rows(sql`
        insert into work_report (work_id, account_id, unit_path, province_id, observed_at,
          reads, plays, likes, comments, shares, censored)
        select id, account_id, unit_path, province_id, ${`${dayOf(it.at)}T12:00:00Z`}::timestamptz,
          ${reads ?? null}::bigint, ${plays ?? null}::bigint, ${likes ?? null}::bigint, ${comments ?? null}::bigint,
          ${shares ?? null}::bigint, nullif(${marks}::text[], '{}')
        from work where id = ${workAt(it.work)}`);
      return;
    }
    case 'unseen':
      await rows(sql`delete from work_report where id % ${it.of} = ${it.rest}`);
      return;
    case 'republished':
      await rows(sql`
        update work w set published_on = ${dayOf(it.day)}::date from account a
        where w.id = ${workAt(it.work)} and a.id = w.account_id and (a.closed_on >= ${dayOf(it.day)}::date) is not false`);
      return;
    case 'closed': {
      const on = dayOf(it.day);
      const closed = await row(sql`
        update account a set closed_on = ${on} where id = ${accountId(it.account)} and closed_on is null
          and not exists (select from snapshot s where s.account_id = a.id and s.day > ${on}::date)
          and not exists (select from work w where w.account_id = a.id and w.published_on > ${on}::date)
        returning id`);
      if (closed)
        await rows(sql`
          insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers)
          select id, unit_path, province_id, closed_on, 'closing', 0 from account where id = ${accountId(it.account)}`);
      return;
    }
    case 'reopened':
      await rows(sql`update account set closed_on = null where id = ${accountId(it.account)}`);
      await rows(
        sql`delete from snapshot_report where origin = 'closing' and account_id = ${accountId(it.account)}`,
      );
      return;
    case 'handed over':
      await rows(sql`
        update account a set unit_id = u.id, unit_path = u.path from unit u
        where a.id = ${accountId(it.account)} and u.id = ${unitIds[it.unit % unitIds.length]}`);
  }
}
