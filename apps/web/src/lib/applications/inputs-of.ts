import type { Answer, Answers, Attestation, Facts } from '@fulian/domain/ratings';

interface WireAnswer {
  readonly criterion: string;
  readonly isYes: boolean | null;
  readonly number: number | null;
  readonly evidence: readonly string[];
}

interface WireFact {
  readonly fact: string;
  readonly isThere: boolean | null;
  readonly number: number | null;
  readonly before: number | null;
  readonly source: string;
  readonly attestedBy?: Attestation['by'] | null;
  readonly reason?: string | null;
  readonly attestedYear?: number | null;
}

/** Answers from the wire, as the domain knows them. */
export const answersOf = (typed: readonly WireAnswer[], vetoes: readonly string[] = []): Answers => ({
  criteria: Object.fromEntries(
    typed.flatMap(({ criterion, isYes, number, evidence }) => {
      const value = isYes ?? number;
      const answer: Answer | null =
        value === null ? null : { value, ...(evidence.length > 0 && { evidence: [...evidence] }) };
      return answer ? [[criterion, answer]] : [];
    }),
  ),
  vetoes: [...vetoes],
});

/** Whose word a fact is, where it is not the system that knows. */
const word = ({ attestedBy, reason, attestedYear }: WireFact): { readonly attestation?: Attestation } =>
  attestedBy
    ? {
        attestation: {
          by: attestedBy,
          reason: reason ?? '',
          ...(typeof attestedYear === 'number' && { year: attestedYear }),
        },
      }
    : {};

/** Facts from the wire, as the domain knows them. */
export const factsOf = (known: readonly WireFact[]): Facts => ({
  flags: Object.fromEntries(
    known.flatMap((each) =>
      each.isThere === null ? [] : [[each.fact, { value: each.isThere, source: each.source, ...word(each) }]],
    ),
  ),
  numbers: Object.fromEntries(
    known.flatMap((each) =>
      each.number === null || each.before !== null
        ? []
        : [[each.fact, { value: each.number, source: each.source, ...word(each) }]],
    ),
  ),
  own: Object.fromEntries(
    known.flatMap(({ fact, number, before, source, ...rest }) =>
      number === null || before === null
        ? []
        : [
            [
              fact.replace(/^own\./, ''),
              { now: number, before, source, ...word({ fact, number, before, source, ...rest }) },
            ],
          ],
    ),
  ),
});
