import { isAmong } from '../../../platform/is-among.js';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { ObjectionType } from './public-results.type.js';

/** The objections to results, gathered; none for anybody but the province, which answers. */
export const readObjections = loader<string, ObjectionType[]>(async (ids) => {
  const found = await rows(sql<ObjectionType & { applicationId: string }>`
    select o.application_id as "applicationId", o.receipt_number as number, a.home_name as "homeName", o.body,
      o.filed_on::text as "filedOn", o.outcome, o.answer, o.answered_on::text as "answeredOn", o.objector, o.contact
    from rating_objection o join rating_application a on a.id = o.application_id
    where ${isAmong('o.application_id', ids)} order by o.id`);
  const byApplication = Map.groupBy(found, ({ applicationId }) => applicationId);
  return ids.map((id) => byApplication.get(id) ?? []);
});
