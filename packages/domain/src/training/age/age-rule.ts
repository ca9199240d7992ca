import { type CalendarDate, Refusal } from '../../kernel/index.js';

/** What has to be known of an age, and all that is shown of it. */
export const ageBands = ['under_16', 'minor', 'adult'] as const;

export type AgeBand = (typeof ageBands)[number];

/** Whole years lived on a day; someone born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(bornOn: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** `under_16`, `minor` from 16 to 17, `adult` from 18. */
export function ageBandOn(bornOn: CalendarDate, on: CalendarDate): AgeBand {
  const age = ageOn(bornOn, on);
  if (age < 16) return 'under_16';
  return age < 18 ? 'minor' : 'adult';
}

/** Who agreed for a girl of 16 or 17: written down once, and no more than this. */
export interface GuardianConsent {
  readonly guardianName: string;
  readonly relation: string;
  readonly givenOn: CalendarDate;
}

export type AgeRefusal = Refusal<
  'BornInFuture' | 'TooYoungToStream' | 'GuardianConsentMissing' | 'ConsentInFuture' | 'NotAGuardian'
>;

const names = /^[^\p{Cc}]{1,40}$/u;

/**
 * Whether somebody born on `bornOn` may come to a camp: nobody under 16 on its first day; at 16 and 17 with her
 * guardian's consent on record. An adult needs none, and one that is given for her is not kept.
 * @param consent null where none was given
 */
export function judgeAge(
  bornOn: CalendarDate,
  firstOn: CalendarDate,
  consent: GuardianConsent | null,
  today: CalendarDate,
): AgeRefusal | undefined {
  if (bornOn > today) return Refusal.of('BornInFuture', `${bornOn} is after today, ${today}.`, ['bornOn']);
  const band = ageBandOn(bornOn, firstOn);
  if (band === 'adult') return undefined;
  if (band === 'under_16')
    return Refusal.of('TooYoungToStream', 'Nobody under 16 is trained to stream.', ['bornOn']);
  if (!consent)
    return Refusal.of('GuardianConsentMissing', 'At 16 and 17 her guardian has to agree.', ['guardianName']);
  if (!names.test(consent.guardianName.trim()) || !names.test(consent.relation.trim()))
    return Refusal.of('NotAGuardian', 'A guardian has a name and a relation to her.', ['guardianName']);
  if (consent.givenOn > today)
    return Refusal.of('ConsentInFuture', `${consent.givenOn} is after today, ${today}.`, ['consentGivenOn']);
  return undefined;
}
