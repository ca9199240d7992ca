import { type CalendarDate, Id, Refusal } from '@fulian/domain/kernel';
import { type GuardianConsent, judgeAge } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import type { CampType } from '../camps/camp.type.js';
import { consentOnRecord } from '../trainees/consent-on-record.js';
import { enterTrainee } from '../trainees/enter-trainee.js';
import { campFor, enrol } from './enrol.js';

/** What is told of a guardian; all three, or none. */
export interface ToldGuardian {
  readonly guardianName: string | null;
  readonly guardianRelation: string | null;
  readonly consentGivenOn: CalendarDate | null;
}

export interface Recommendation extends ToldGuardian {
  readonly campId: string;
  readonly unitId: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly isSeed: boolean;
  readonly topic: string | null;
  readonly reason: string;
}

/** Recommends a woman of one's own subtree for an open camp, with a reason. */
export async function recommendTrainee(
  input: Recommendation,
  id: string,
): Promise<{ readonly id: string } | Refusal> {
  const unit = Id.matches(input.unitId)
    ? await row(sql`select id from unit where id = ${input.unitId} and path <@ app_subtree()`)
    : null;
  if (!unit) return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  const found = await campFor(input.campId, input.unitId);
  if (Refusal.is(found)) return found;
  const camp = found as CampType;
  const name = input.name.normalize('NFC').trim();
  if (!name || name.length > 40)
    return Refusal.of('NotAPersonsName', 'A name has 1 to 40 characters.', ['name']);
  const reason = reasonIn(input.reason);
  if (!reason) return reasonMissing('reason');
  const { unitId, bornOn, isSeed } = input;
  const guardian = guardianIn(input) ?? (await consentOnRecord({ unitId, name, bornOn }));
  const refusal = judgeAge(bornOn, camp.firstOn, guardian, today());
  if (refusal) return refusal;
  const topic = input.topic?.normalize('NFC').trim().slice(0, 60) || null;
  const traineeId = await enterTrainee({ unitId, name, bornOn, guardian, isSeed, topic }, camp.firstOn);
  return enrol({ campId: camp.id, traineeId, event: 'recommend', reason }, id);
}

/** What was told of a guardian, as one consent; null where nothing was. */
export const guardianIn = (told: ToldGuardian): GuardianConsent | null =>
  told.guardianName?.trim() && told.consentGivenOn
    ? {
        guardianName: told.guardianName,
        relation: told.guardianRelation ?? '',
        givenOn: told.consentGivenOn,
      }
    : null;

/** A reason as it is kept; undefined where it says too little, or too much. */
export function reasonIn(text: string | null): string | undefined {
  const reason = text?.normalize('NFC').trim() ?? '';
  return reason.length >= 5 && reason.length <= 300 ? reason : undefined;
}

export const reasonMissing = (field: string): Refusal<'ReasonMissing'> =>
  Refusal.of('ReasonMissing', 'A reason of 5 to 300 characters is needed.', [field]);
