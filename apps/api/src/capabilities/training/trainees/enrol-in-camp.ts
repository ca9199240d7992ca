import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { judgeAge } from '@fulian/domain/training';
import { currentActor } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import type { CampType } from '../camps/camp.type.js';
import { campFor, enrol } from '../enrolments/enrol.js';
import { guardianIn, type ToldGuardian } from '../enrolments/recommend-trainee.js';
import { keepConsent } from './consent-on-record.js';
import { enterTrainee } from './enter-trainee.js';

export interface OwnEnrolment extends ToldGuardian {
  readonly campId: string;
  readonly bornOn: CalendarDate;
  readonly topic: string | null;
}

interface Own {
  readonly traineeId: string | null;
  readonly unitId: string | null;
  readonly bornOn: CalendarDate | null;
  readonly name: string;
  /** What is on record of her guardian; all three, or none. */
  readonly guardianName: string | null;
  readonly guardianRelation: string | null;
  readonly consentGivenOn: CalendarDate | null;
}

/** The asker enrols herself for an open camp; her office then recommends her, or does not. */
export async function enrolInCamp(
  input: OwnEnrolment,
  id: string,
): Promise<{ readonly id: string } | Refusal> {
  const actor = currentActor();
  if (actor.kind !== 'member') throw new Error('Only a member enrols herself.');
  const own = await row(sql<Own>`
    select t.id as "traineeId", t.unit_id as "unitId", t.born_on::text as "bornOn", h.name,
      t.guardian_name as "guardianName", t.guardian_relation as "guardianRelation",
      t.guardian_consent_on::text as "consentGivenOn"
    from person h left join trainee t on t.person_id = h.id where h.id = ${actor.personId}`);
  if (!own) return Refusal.of('CampNotFound', 'There is no such camp.', ['campId']);
  const unitId = own.unitId ?? actor.unitId;
  const found = await campFor(input.campId, unitId);
  if (Refusal.is(found)) return found;
  const camp = found as CampType;
  // What was told once is not asked again, and not changed in passing.
  const bornOn = own.bornOn ?? input.bornOn;
  const recorded = guardianIn(own);
  const guardian = recorded ?? guardianIn(input);
  const refusal = judgeAge(bornOn, camp.firstOn, guardian, today());
  if (refusal) return refusal;
  const topic = input.topic?.normalize('NFC').trim().slice(0, 60) || null;
  const trainee = {
    unitId,
    name: own.name,
    bornOn,
    guardian,
    isSeed: false,
    topic,
    personId: actor.personId,
  };
  const traineeId = own.traineeId ?? (await enterTrainee(trainee, camp.firstOn));
  if (own.traineeId && !recorded && guardian) await keepConsent(traineeId, bornOn, guardian, camp.firstOn);
  return enrol({ campId: camp.id, traineeId, event: 'apply_again', reason: null }, id);
}
