import { Id, Refusal } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { reasonIn, reasonMissing } from '../enrolments/recommend-trainee.js';

/** Not hers and not there look the same. */
export const certificateNotFound = Refusal.of('CertificateNotFound', 'There is no such certificate.', [
  'trainingCertificateId',
]);

/** Revokes a certificate of a camp of one's own subtree, with a reason. Its number stays, so that whoever asks learns it. */
export async function revokeCertificate(
  certificateId: string,
  written: string,
): Promise<{ readonly id: string } | Refusal> {
  const found = Id.matches(certificateId)
    ? await row(sql<{ id: string; isRevoked: boolean }>`
        select k.id, k.revoked_on is not null as "isRevoked"
        from training_certificate k join enrolment e on e.id = k.enrolment_id join camp c on c.id = e.camp_id
        where k.id = ${certificateId} and c.unit_path <@ app_subtree() for update of k`)
    : null;
  if (!found) return certificateNotFound;
  if (found.isRevoked)
    return Refusal.of('CertificateRevoked', 'It was revoked already.', ['trainingCertificateId']);
  const reason = reasonIn(written);
  if (!reason) return reasonMissing('reason');
  await rows(sql`
    update training_certificate set revoked_on = ${today()}, revoked_reason = ${reason}, version = version + 1,
      revoked_by = (select nullif(name, '') from person where id = app_person())
    where id = ${found.id}`);
  return found;
}
