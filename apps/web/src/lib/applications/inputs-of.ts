import type { Answer, Answers, Facts } from '@fulian/domain/ratings';

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

/** Facts from the wire, as the domain knows them. */
export const factsOf = (known: readonly WireFact[]): Facts => ({
  flags: Object.fromEntries(
    known.flatMap(({ fact, isThere, source }) =>
      isThere === null ? [] : [[fact, { value: isThere, source }]],
    ),
  ),
  numbers: Object.fromEntries(
    known.flatMap(({ fact, number, before, source }) =>
      number === null || before !== null ? [] : [[fact, { value: number, source }]],
    ),
  ),
  own: Object.fromEntries(
    known.flatMap(({ fact, number, before, source }) =>
      number === null || before === null
        ? []
        : [[fact.replace(/^own\./, ''), { now: number, before, source }]],
    ),
  ),
});
