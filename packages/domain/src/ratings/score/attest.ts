import type { Tier } from '../../access/index.js';
import { Refusal } from '../../kernel/index.js';
import { Criterion, type KnownCriterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import { faultsOf } from '../rubric/schema/conform.js';
import { type Attestation, Facts } from './inputs.js';
import { factsSchema } from './inputs-schema.js';

/** What a reviewer gives her word for: by criterion, with where she saw it and why she finds so. */
export interface AttestedValue {
  readonly criterion: string;
  /** Of the kind the criterion rests on: there or not, a number, or two for growth. */
  readonly value: boolean | number | { readonly now: number; readonly before: number };
  readonly source: string;
  readonly reason: string;
}

export type AttestRefusal = Refusal<'NotAttestable' | 'AttestationIncomplete'>;

/**
 * The facts with the word of a reviewer where the system does not know. What the system knows is not talked over; what
 * another reviewer attested may be attested anew.
 * @returns a refusal whose path names the criterion
 */
export function attest(
  rubric: Rubric,
  facts: Facts,
  values: readonly AttestedValue[],
  by: Tier,
): Facts | AttestRefusal {
  let attested: Facts = facts;
  for (const value of values) {
    const next = attestOne(rubric, attested, value, by);
    if (Refusal.is(next)) return next;
    attested = next;
  }
  return attested;
}

/** Whether a criterion takes a reviewer's word: its rubric allows it, and the system does not know. */
export function isOpenToAttestation(criterion: Criterion, facts: Facts): criterion is KnownCriterion {
  if (Criterion.isAsked(criterion) || !criterion.isAttestable) return false;
  const known = knownFor(criterion, facts);
  return !known || known.attestation !== undefined;
}

const knownFor = (
  criterion: KnownCriterion,
  facts: Facts,
): { readonly attestation?: Attestation } | undefined => {
  if (criterion.kind === 'growth') return facts.own[criterion.measure];
  return criterion.kind === 'shown' ? facts.flags[criterion.fact] : facts.numbers[criterion.fact];
};

function attestOne(
  rubric: Rubric,
  facts: Facts,
  { criterion: id, value, source, reason }: AttestedValue,
  by: Tier,
): Facts | AttestRefusal {
  const path = ['attested', id];
  const criterion = Rubric.criteria(rubric).find((each) => each.id === id);
  if (!criterion || !isOpenToAttestation(criterion, facts))
    return Refusal.of('NotAttestable', `${id}: the rubric or what is known leaves nothing to attest.`, path);
  if (!source.trim() || !reason.trim())
    return Refusal.of('AttestationIncomplete', `${id}: a source and a reason are needed.`, path);
  const told = { source: source.trim(), attestation: { by, reason: reason.trim() } };
  const next = withFact(
    criterion,
    facts,
    typeof value === 'object' ? { ...value, ...told } : { value, ...told },
  );
  return faultsOf(factsSchema, next).length > 0
    ? Refusal.of('AttestationIncomplete', `${id}: the value does not fit the criterion.`, path)
    : next;
}

function withFact(criterion: KnownCriterion, facts: Facts, told: object): Facts {
  switch (criterion.kind) {
    case 'growth':
      return { ...facts, own: { ...facts.own, [criterion.measure]: told } };
    case 'shown':
      return { ...facts, flags: { ...facts.flags, [criterion.fact]: told } };
    default:
      return { ...facts, numbers: { ...facts.numbers, [criterion.fact]: told } };
  }
}

const attestedOnly = <Entries extends object>(entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).filter(([, entry]) => (entry as { attestation?: Attestation })?.attestation),
  ) as Entries;

/** What of the facts reviewers attested, and nothing else. */
export const attestedFacts = ({ flags, numbers, own }: Facts): Facts => ({
  flags: attestedOnly(flags),
  numbers: attestedOnly(numbers),
  own: attestedOnly(own),
});

/** What the system knows now, and beside it what reviewers had attested before where it still does not know. */
export function keepAttested(now: Facts, before: Facts | null): Facts {
  const { flags, numbers, own } = attestedFacts(before ?? Facts.none);
  return {
    flags: { ...flags, ...now.flags },
    numbers: { ...numbers, ...now.numbers },
    own: { ...own, ...now.own },
  };
}

/** Facts with what one reviewer attested on her sheet; on the sheet her word stands over that of a tier before her. */
export const withAttested = (facts: Facts, sheet: Facts | null): Facts =>
  sheet
    ? {
        flags: { ...facts.flags, ...sheet.flags },
        numbers: { ...facts.numbers, ...sheet.numbers },
        own: { ...facts.own, ...sheet.own },
      }
    : facts;
