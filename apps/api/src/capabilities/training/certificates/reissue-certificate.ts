import { Id, type Refusal } from '@fulian/domain/kernel';
import { allowReissue, CertificateNumber, type FormerCertificate } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { lockCamp } from '../camps/hold-camp.js';
import { reasonIn, reasonMissing } from '../enrolments/recommend-trainee.js';
import { certificateNotFound } from './revoke-certificate.js';

/**
 * Issues a certificate anew that was revoked by mistake, with a reason: under the next number of its session. Her whole name is
 * hidden behind the new number until she says otherwise: she agreed to another one.
 */
export async function reissueCertificate(
  certificateId: string,
  written: string,
): Promise<{ readonly id: string } | Refusal> {
  const former = await holdFormer(certificateId);
  if (!former) return certificateNotFound;
  const refusal = allowReissue(former);
  if (refusal) return refusal;
  const reason = reasonIn(written);
  if (!reason) return reasonMissing('reason');
  const { enrolmentId, session } = former;
  const last = await row(sql<{ place: number }>`select last_certificate_place(${session}) as place`);
  const place = (last?.place ?? 0) + 1;
  const id = newId();
  await rows(sql`
    insert into training_certificate
      (id, enrolment_id, number, session_number, place, issued_on, replaces_id, reissue_reason, reissued_by)
    select ${id}, ${enrolmentId}, ${CertificateNumber.of(session, place)}, ${session}, ${place}, ${today()},
      ${certificateId}, ${reason}, coalesce((select name from person where id = app_person()), '')`);
  return { id };
}

type Held = FormerCertificate & { readonly enrolmentId: string; readonly session: number };

/** One of a camp of one's own subtree. The camp is held first, so that two who are asked at once issue one. */
async function holdFormer(id: string): Promise<Held | null> {
  const which = sql`from training_certificate k join enrolment e on e.id = k.enrolment_id where k.id = ${id}`;
  const found = Id.matches(id)
    ? await row(sql<{ campId: string }>`select e.camp_id as "campId" ${which}`)
    : null;
  if (!found || !(await lockCamp(found.campId))) return null;
  return row(sql<Held>`
    select k.revoked_on is not null as "isRevoked", e.state = 'attended' as "wasThere", e.trainee_id is null as "hasLeft",
      k.id in (select replaces_id from training_certificate where enrolment_id = e.id) as "isReplaced",
      e.id as "enrolmentId", k.session_number as session ${which}`);
}
