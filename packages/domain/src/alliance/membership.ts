import { type CalendarDate, Refusal } from '../kernel/index.js';

/** An account's time in the alliance (联盟), from a day to a day, each with what proves it. */
export interface AllianceMembership {
  readonly joinedOn: CalendarDate;
  /** The document's number, or a link to it; never a photograph. */
  readonly joinProof: string;
  /** Its last day; null while it is a member. */
  readonly leftOn: CalendarDate | null;
  readonly leaveProof: string | null;
  readonly version: number;
}

const proofs = /^[^\p{Cc}]{2,200}$/u;

const tidyProof = (text: string): string | Refusal<'NotAProof'> => {
  const proof = text.normalize('NFC').trim();
  return proofs.test(proof)
    ? proof
    : Refusal.of('NotAProof', 'A proof is a document number or a link of 2 to 200 characters.', ['proof']);
};

/**
 * Judges an account's joining.
 * @param before its last time in the alliance, if there was one
 */
function join(
  account: { readonly closedOn: CalendarDate | null },
  before: Pick<AllianceMembership, 'leftOn'> | null,
  told: { readonly on: CalendarDate; readonly proof: string },
  today: CalendarDate,
):
  | { readonly joinedOn: CalendarDate; readonly joinProof: string }
  | Refusal<'AccountClosed' | 'AlreadyInAlliance' | 'JoinedInFuture' | 'JoinedBeforeLeaving' | 'NotAProof'> {
  if (account.closedOn) return Refusal.of('AccountClosed', `The account was closed on ${account.closedOn}.`);
  if (before && !before.leftOn) return Refusal.of('AlreadyInAlliance', 'The account is in the alliance.');
  if (told.on > today) return Refusal.of('JoinedInFuture', `${told.on} is after today, ${today}.`, ['on']);
  if (before?.leftOn && told.on <= before.leftOn)
    return Refusal.of('JoinedBeforeLeaving', `It was in the alliance up to ${before.leftOn}.`, ['on']);
  const joinProof = tidyProof(told.proof);
  return Refusal.is(joinProof) ? joinProof : Object.freeze({ joinedOn: told.on, joinProof });
}

/** Judges an account's leaving. */
function leave(
  membership: Pick<AllianceMembership, 'joinedOn' | 'leftOn' | 'version'>,
  seen: number,
  told: { readonly on: CalendarDate; readonly proof: string },
  today: CalendarDate,
):
  | { readonly leftOn: CalendarDate; readonly leaveProof: string }
  | Refusal<'NotInAlliance' | 'StaleVersion' | 'LeftInFuture' | 'LeftBeforeJoining' | 'NotAProof'> {
  if (membership.leftOn) return Refusal.of('NotInAlliance', `It left on ${membership.leftOn}.`);
  const stale = allowVersion(membership, seen);
  if (stale) return stale;
  if (told.on > today) return Refusal.of('LeftInFuture', `${told.on} is after today, ${today}.`, ['on']);
  if (told.on < membership.joinedOn)
    return Refusal.of('LeftBeforeJoining', `It joined on ${membership.joinedOn}.`, ['on']);
  const leaveProof = tidyProof(told.proof);
  return Refusal.is(leaveProof) ? leaveProof : Object.freeze({ leftOn: told.on, leaveProof });
}

const allowVersion = (
  { version }: Pick<AllianceMembership, 'version'>,
  seen: number,
): Refusal<'StaleVersion'> | undefined =>
  version === seen
    ? undefined
    : Refusal.of('StaleVersion', `The membership is at version ${version}, not ${seen}.`, ['version']);

/** Whether a leaving may be taken back: it was the last thing that happened to an account that is still open. */
function allowReturn(
  account: { readonly closedOn: CalendarDate | null },
  membership: Pick<AllianceMembership, 'leftOn' | 'version'>,
  seen: number,
): Refusal<'AccountClosed' | 'AlreadyInAlliance' | 'StaleVersion'> | undefined {
  if (account.closedOn) return Refusal.of('AccountClosed', `The account was closed on ${account.closedOn}.`);
  if (!membership.leftOn) return Refusal.of('AlreadyInAlliance', 'The account is in the alliance.');
  return allowVersion(membership, seen);
}

export const AllianceMembership = Object.freeze({ join, leave, allowReturn });
