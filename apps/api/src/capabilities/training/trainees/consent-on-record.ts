import type { CalendarDate } from '@fulian/domain/kernel';
import { ageBandOn, type GuardianConsent } from '@fulian/domain/training';
import { row, rows, sql } from '../../../platform/rows.js';

interface Girl {
  readonly unitId: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
}

/** What her guardian agreed to at an earlier camp: told once, it is not asked again. Null where nothing is on record. */
export const consentOnRecord = ({ unitId, name, bornOn }: Girl): Promise<GuardianConsent | null> =>
  row(sql<GuardianConsent>`
    select guardian_name as "guardianName", guardian_relation as relation, guardian_consent_on::text as "givenOn"
    from trainee
    where unit_id = ${unitId} and name = ${name} and born_on = ${bornOn} and guardian_consent_on is not null`);

/**
 * Puts a guardian's consent on the record of a trainee who has none there, where one is needed.
 * @param on the camp's first day
 */
export async function keepConsent(
  traineeId: string,
  bornOn: CalendarDate,
  { guardianName, relation, givenOn }: GuardianConsent,
  on: CalendarDate,
): Promise<void> {
  if (ageBandOn(bornOn, on) === 'adult') return;
  await rows(sql`
    update trainee set guardian_name = ${guardianName.trim()}, guardian_relation = ${relation.trim()},
      guardian_consent_on = ${givenOn}, version = version + 1
    where id = ${traineeId} and guardian_consent_on is null`);
}
