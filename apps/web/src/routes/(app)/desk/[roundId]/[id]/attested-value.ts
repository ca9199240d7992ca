import type { AttestedValue } from '@fulian/domain/ratings';
import type { TypedAttestation } from '#lib/applications/answers-in.ts';

/** A typed attestation as the domain knows it; nothing while a part of it is missing. */
export function attestedValue({
  criterion,
  isThere,
  number,
  before,
  source,
  reason,
}: TypedAttestation): AttestedValue[] {
  const counted = number !== null && before !== null ? { now: number, before } : number;
  const value = isThere ?? counted;
  return value === null || !source || !reason ? [] : [{ criterion, value, source, reason }];
}
