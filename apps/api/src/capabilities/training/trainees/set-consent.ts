import { Instant, Refusal } from '@fulian/domain/kernel';
import { Consent, type ConsentPurpose } from '@fulian/domain/training';
import { now } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';
import { ownTrainee } from './read-my-training.js';
import { readConsents } from './read-trainees.js';

/** Gives one of the asker's own consents, or takes it back; each by itself. */
export async function setConsent(purpose: ConsentPurpose, gives: boolean): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const at = Instant.ofEpoch(now().getTime());
  const consents = (await readConsents(own.id)).map((each) => ({
    purpose: each.purpose,
    givenAt: Instant.ofEpoch(each.givenAt.getTime()),
    withdrawnAt: each.withdrawnAt && Instant.ofEpoch(each.withdrawnAt.getTime()),
  }));
  const after = gives ? Consent.give(consents, purpose, at) : Consent.withdraw(consents, purpose, at);
  if (Refusal.is(after)) return after;
  if (gives && after !== consents)
    await rows(sql`
      insert into trainee_consent (id, trainee_id, purpose, given_at) values (${newId()}, ${own.id}, ${purpose}, ${at})`);
  if (!gives)
    await rows(sql`
      update trainee_consent set withdrawn_at = greatest(${at}::timestamptz, given_at)
      where trainee_id = ${own.id} and purpose = ${purpose} and withdrawn_at is null`);
  return undefined;
}

export const notATrainee = Refusal.of('NotATrainee', 'You take part in no training.');
