import { Refusal } from '@fulian/domain/kernel';
import { CertificateNumber } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { campNotFound, lockCamp } from '../camps/hold-camp.js';

/** Issues a certificate to everyone who was at a camp and has none yet; in the order of names' places on the roster. */
export async function issueCertificates(campId: string): Promise<{ readonly id: string } | Refusal> {
  const camp = await lockCamp(campId);
  if (!camp) return campNotFound;
  if (camp.state !== 'done')
    return Refusal.of('CampNotDone', `The camp is ${camp.state}; finish it first.`, ['campId']);
  const session = await row(sql<{ number: number; last: number }>`
    select session_number as number, last_certificate_place(session_number) as last from camp where id = ${camp.id}`);
  const waiting = await rows(sql<{ id: string }>`
    select e.id from enrolment e
    where e.camp_id = ${camp.id} and e.state = 'attended' and e.trainee_id is not null
      and not exists (select from training_certificate k where k.enrolment_id = e.id)
    order by e.id`);
  if (!session || waiting.length === 0)
    return Refusal.of('NobodyAttended', 'Nobody is left who was there and has none.', ['campId']);
  const issued = waiting.map(({ id }, at) => {
    const place = session.last + at + 1;
    return { id: newId(), enrolmentId: id, place, number: CertificateNumber.of(session.number, place) };
  });
  await rows(sql`
    insert into training_certificate (id, enrolment_id, number, session_number, place, issued_on)
    select k.id, k."enrolmentId", k.number, ${session.number}, k.place, ${today()}
    from jsonb_to_recordset(${JSON.stringify(issued)}::jsonb) as k(id uuid, "enrolmentId" uuid, number text, place int)`);
  return { id: camp.id };
}
