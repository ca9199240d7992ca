import { Refusal } from '@fulian/domain/kernel';
import { EnrolmentState } from '@fulian/domain/training';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { lockCamp } from '../camps/hold-camp.js';
import { reasonIn, reasonMissing } from '../enrolments/recommend-trainee.js';
import { holdEnrolment } from '../enrolments/take-enrolment-step.js';

export interface RosterCorrection {
  readonly enrolmentId: string;
  readonly version: number;
  readonly wasThere: boolean;
  readonly reason: string;
}

/** Puts the roster of a camp that is done right, for one woman and with a reason that stays beside it. */
export async function correctRoster(input: RosterCorrection): Promise<{ readonly id: string } | Refusal> {
  const found = await holdEnrolment(input.enrolmentId, input.version, 'subtree');
  if (Refusal.is(found)) return found;
  const enrolment = found as Exclude<typeof found, Refusal>;
  const camp = await lockCamp(enrolment.campId);
  if (!camp) return Refusal.of('NotTheOrganiser', 'Its organiser keeps the roster.', ['enrolmentId']);
  if (camp.state !== 'done')
    return Refusal.of(
      'WrongCampState',
      `The roster of a camp that is ${camp.state} is taken, not corrected.`,
      ['enrolmentId'],
    );
  const next = EnrolmentState.after(enrolment.state, input.wasThere ? 'tick_attended' : 'tick_absent');
  if (Refusal.is(next)) return next;
  const reason = reasonIn(input.reason);
  if (!reason) return reasonMissing('reason');
  if (!input.wasThere && (await hasStandingCertificate(enrolment.id)))
    return Refusal.of('CertificateStands', 'Revoke her certificate first.', ['enrolmentId']);
  await rows(
    sql`update enrolment set state = ${next as string}, version = version + 1 where id = ${enrolment.id}`,
  );
  await rows(sql`
    insert into roster_correction (id, enrolment_id, became, reason, corrected_by)
    select ${newId()}, ${enrolment.id}, ${next as string}, ${reason}, coalesce((select name from person where id = app_person()), '')`);
  return { id: enrolment.id };
}

const hasStandingCertificate = async (enrolmentId: string): Promise<boolean> =>
  (await row(sql`
    select 1 from training_certificate where enrolment_id = ${enrolmentId} and revoked_on is null`)) !== null;
