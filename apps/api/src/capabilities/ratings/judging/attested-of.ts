import type { Tier } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import { type AttestedValue, attest, type Facts, type Rubric } from '@fulian/domain/ratings';
import type { AttestedFactInput } from './judging-inputs.type.js';

/** The facts of an application with a reviewer's word as it comes over the wire; the refusal names the criterion. */
export function attestedOf(
  typed: readonly AttestedFactInput[],
  { rubric, facts, by }: { readonly rubric: Rubric; readonly facts: Facts; readonly by: Tier },
): Facts | Refusal<'NotAttestable' | 'AttestationIncomplete'> {
  const values: AttestedValue[] = [];
  for (const { criterion, isThere, number, before, source, reason } of typed) {
    const counted = number !== null && before !== null ? { now: number, before } : number;
    const value = isThere ?? counted;
    if (value === null)
      return Refusal.of('AttestationIncomplete', `${criterion}: nothing is attested.`, [
        'attested',
        criterion,
      ]);
    values.push({ criterion, value, source, reason });
  }
  return attest(rubric, facts, values, by);
}
