import { Refusal } from '@fulian/domain/kernel';
import {
  type Answer,
  type Answers,
  type Attestation,
  type Facts,
  parseAnswers,
  type Rubric,
} from '@fulian/domain/ratings';
import type { CriterionAnswerType, KnownFactType } from './application-parts.type.js';

interface TypedAnswer {
  readonly criterion: string;
  readonly isYes: boolean | null;
  readonly number: number | null;
  readonly evidence: readonly string[];
}

/** Answers from the wire as the domain knows them; refused where they do not fit the rubric. */
export function answersOf(
  typed: readonly TypedAnswer[],
  vetoes: readonly string[],
  rubric: Rubric,
): Answers | Refusal<'AnswersDoNotFit'> {
  const given = typed.flatMap(({ criterion, isYes, number, evidence }) => {
    const value = isYes ?? number;
    const links = evidence.map((each) => each.trim()).filter(Boolean);
    return value === null ? [] : [[criterion, { value, ...(links.length && { evidence: links }) }] as const];
  });
  const answers = parseAnswers(rubric, { criteria: Object.fromEntries(given), vetoes: [...vetoes] });
  return Refusal.is(answers)
    ? Refusal.of('AnswersDoNotFit', answers.message, ['answers', ...(answers.path ?? [])])
    : answers;
}

/** Answers as the wire tells them. */
export const answerTypes = (
  { criteria }: Answers,
  reasons: Readonly<Record<string, string>> = {},
): CriterionAnswerType[] =>
  Object.entries(criteria).map(([criterion, { value, evidence }]: [string, Answer]) => ({
    criterion,
    isYes: typeof value === 'boolean' ? value : null,
    number: typeof value === 'number' ? value : null,
    evidence: evidence ?? [],
    reason: reasons[criterion] ?? null,
  }));

const word = (attestation: Attestation | undefined) => ({
  attestedBy: attestation?.by ?? null,
  reason: attestation?.reason ?? null,
  attestedYear: attestation?.year ?? null,
});

/** Facts as the wire tells them. */
export const factTypes = ({ flags, numbers, own }: Facts): KnownFactType[] => [
  ...Object.entries(flags).map(([fact, { value, source, attestation }]) => ({
    fact,
    isThere: value,
    number: null,
    before: null,
    source,
    ...word(attestation),
  })),
  ...Object.entries(numbers).map(([fact, { value, source, attestation }]) => ({
    fact,
    isThere: null,
    number: value,
    before: null,
    source,
    ...word(attestation),
  })),
  ...Object.entries(own).map(([fact, { now, before, source, attestation }]) => ({
    fact: `own.${fact}`,
    isThere: null,
    number: now,
    before,
    source,
    ...word(attestation),
  })),
];
