import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { RosterCorrectionType } from './roster-correction.type.js';

type Row = Omit<RosterCorrectionType, 'correctedAt'> & {
  readonly enrolmentId: string;
  readonly correctedAt: string;
};

/** What was corrected of enrolments, gathered, the earliest first. */
export const readCorrections = loader<string, RosterCorrectionType[]>(async (enrolmentIds) => {
  const found = await rows(sql<Row>`
    select enrolment_id as "enrolmentId", became = 'attended' as "wasThere", reason, corrected_by as "correctedBy",
      corrected_at as "correctedAt"
    from roster_correction where enrolment_id = any(${[...enrolmentIds]}::uuid[]) order by corrected_at`);
  const byEnrolment = Map.groupBy(
    found.map((each) => ({ ...each, correctedAt: new Date(each.correctedAt) })),
    ({ enrolmentId }) => enrolmentId,
  );
  return enrolmentIds.map((id) => byEnrolment.get(id) ?? []);
});
