import { type Instant, Refusal } from '../../kernel/index.js';

/** For what a trainee is asked, each by itself (单独同意): to be shown in pictures, and to be found by neighbours who film. */
export const consentPurposes = ['likeness', 'neighbours'] as const;

export type ConsentPurpose = (typeof consentPurposes)[number];

/** One consent from the day it was given to the day it was taken back. */
export interface Consent {
  readonly purpose: ConsentPurpose;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
}

const isInForce = ({ withdrawnAt }: Consent): boolean => withdrawnAt === null;

/** The consent for a purpose that is in force; a later one after a withdrawal is a consent of its own. */
const inForce = (consents: readonly Consent[], purpose: ConsentPurpose): Consent | undefined =>
  consents.find((consent) => consent.purpose === purpose && isInForce(consent));

/** What was given after a purpose was agreed to; nothing changes when it was agreed to already. */
function give(consents: readonly Consent[], purpose: ConsentPurpose, now: Instant): readonly Consent[] {
  return inForce(consents, purpose) ? consents : [...consents, { purpose, givenAt: now, withdrawnAt: null }];
}

/** Withdrawing is as easy as giving: at any time, without a reason. What lies before it stays on record. */
function withdraw(
  consents: readonly Consent[],
  purpose: ConsentPurpose,
  now: Instant,
): readonly Consent[] | Refusal<'NoSuchConsent'> {
  const given = inForce(consents, purpose);
  return given
    ? consents.map((each) => (each === given ? { ...given, withdrawnAt: now } : each))
    : Refusal.of('NoSuchConsent', `There is no consent for ${purpose} in force.`, ['purpose']);
}

export const Consent = Object.freeze({ inForce, give, withdraw });
