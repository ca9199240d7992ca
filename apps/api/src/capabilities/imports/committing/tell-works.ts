import { rows, sql } from '../../../platform/rows.js';
import { columnsOf, toldCensored, toldValues, workFigures } from '../judging/figure-columns.js';

/** Tells of works: those that are new, how they are called now, and what was shown beside each when the file came in. */
export async function tellWorks(importId: string): Promise<void> {
  await rows(sql`
    insert into work (id, account_id, unit_path, province_id, work_key, title, kind, published_on, published_at)
    select r.work_id, a.id, a.unit_path, a.province_id, r.work_key, r.title, coalesce(r.work_kind, 'other'), r.day,
      r.published_at
    from import_row r join account a on a.id = r.account_id
    where r.import_id = ${importId} and r.told is not null and not exists (select from work w where w.id = r.work_id)
    order by r.ordinal`);
  await rows(sql`
    update work w set title = r.title, kind = coalesce(r.work_kind, w.kind) from import_row r
    where r.import_id = ${importId} and r.told is not null and w.id = r.work_id
      and (w.title, w.kind) is distinct from (r.title, coalesce(r.work_kind, w.kind))`);
  await rows(sql`
    insert into work_report (import_id, work_id, account_id, unit_path, province_id, observed_at,
      ${columnsOf(workFigures)}, censored)
    select r.import_id, r.work_id, a.id, a.unit_path, a.province_id, i.created_at,
      ${toldValues(workFigures)}, ${toldCensored(workFigures)}
    from import_row r
    join import i on i.id = r.import_id
    join account a on a.id = r.account_id
    where r.import_id = ${importId} and r.told is not null
    order by r.ordinal`);
}
