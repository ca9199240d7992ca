import { attestationWords, Criterion, type Facts, type Language, Rubric } from '@fulian/domain/ratings';
import type { Prefill } from './next-star.query.ts';

/** Where something that is filled in comes from. */
export interface SourceLine {
  readonly criterion: string;
  readonly title: string;
  readonly source: string;
}

const knownFor = (criterion: Criterion, { flags, numbers, own }: Facts) => {
  if (Criterion.isAsked(criterion)) return undefined;
  if (criterion.kind === 'growth') return own[criterion.measure];
  return criterion.kind === 'shown' ? flags[criterion.fact] : numbers[criterion.fact];
};

/** A line for each criterion that is filled in, in the order of the rubric. */
export function sourceLines(
  rubric: Rubric,
  facts: Facts,
  suggested: Prefill['suggestedAnswers'],
  language: Language,
): readonly SourceLine[] {
  const sources = new Map(suggested.map(({ answer, source }) => [answer.criterion, source] as const));
  return Rubric.criteria(rubric).flatMap((criterion) => {
    const known = knownFor(criterion, facts);
    const source = known?.attestation
      ? attestationWords(known.attestation, known.source, language)
      : (known?.source ?? sources.get(criterion.id));
    return source ? [{ criterion: criterion.id, title: criterion.title[language], source }] : [];
  });
}
