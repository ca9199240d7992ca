import { CalendarDate } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';
import { demoEarlierWorks } from './demo-coaching.js';

/** Gives a trainee the account of her village, and that account some works before the last twelve weeks. */
export async function sowEarlierWorks(traineeId: string): Promise<void> {
  await rows(sql`
    update trainee t set account_id = a.id from account a
    where t.id = ${traineeId} and a.unit_id = t.unit_id and a.closed_on is null and a.handle like 'demo-named-%'`);
  const works = demoEarlierWorks.map(([title, daysAgo]) => ({
    id: newId(),
    title,
    day: CalendarDate.plusDays(today(), -daysAgo),
  }));
  const made = sql`jsonb_to_recordset(${JSON.stringify(works)}::jsonb) as w(id uuid, title text, day date)`;
  await rows(sql`
    insert into work (id, account_id, unit_path, province_id, work_key, title, kind, published_on, published_at)
    select w.id, a.id, a.unit_path, a.province_id, 'demo-earlier-' || w.day, w.title, 'video', w.day,
      (w.day + time '19:30') at time zone 'Asia/Shanghai'
    from trainee t join account a on a.id = t.account_id, ${made} where t.id = ${traineeId}`);
  await rows(sql`
    insert into work_report (work_id, account_id, unit_path, province_id, observed_at, plays, likes, comments)
    select w.id, a.id, a.unit_path, a.province_id, (w.day + 3 + time '19:30') at time zone 'Asia/Shanghai', 3000 + w.day - date '2020-01-01',
      120, 9
    from trainee t join account a on a.id = t.account_id, ${made} where t.id = ${traineeId}`);
  // Every other work at noon, so that there are two parts of the day to compare; and two messages that wait for her.
  await rows(sql`
    update work w set published_at = (w.published_on + time '12:10') at time zone 'Asia/Shanghai'
    from trainee t where t.id = ${traineeId} and w.account_id = t.account_id and substring(w.work_key from '^demo-(\\d+)$')::int % 2 = 0`);
  await rows(sql`
    insert into account_inbox (account_id, counted_on, unanswered)
    select account_id, ${CalendarDate.plusDays(today(), -3)}, 2 from trainee where id = ${traineeId} and account_id is not null
    on conflict do nothing`);
}
