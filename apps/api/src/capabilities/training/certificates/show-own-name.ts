import { Id, type Refusal } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';
import { certificateNotFound } from './revoke-certificate.js';

/** Whether anyone who has the number of a certificate of one's own may read one's whole name: her word, both ways. */
export async function showOwnName(
  certificateId: string,
  shows: boolean,
): Promise<{ readonly id: string } | Refusal> {
  const own = Id.matches(certificateId)
    ? await row(sql<{ id: string }>`
        update training_certificate set shows_name = ${shows}, version = version + 1
        where id = ${certificateId} and enrolment_id in (
          select e.id from enrolment e join trainee t on t.id = e.trainee_id where t.person_id = app_person())
        returning id`)
    : null;
  return own ?? certificateNotFound;
}
