import type { CountedDeed } from '../rubric/basis.js';
import { Rubric } from '../rubric/rubric.js';
import { type Answer, Answers } from '../score/inputs.js';

/** An answer that is filled in for whoever applies, and where it comes from; it is hers to confirm or to correct. */
export interface SuggestedAnswer {
  readonly criterion: string;
  readonly answer: Answer;
  readonly source: string;
}

/** How often the system saw something done, and where it saw it. */
export interface SeenDeed {
  readonly count: number;
  readonly source: string;
}

/** Answers to the criteria that count a deed which the system saw; the source is their evidence. */
export const suggestCounts = (
  rubric: Rubric,
  seen: { readonly [deed in CountedDeed]?: SeenDeed },
): readonly SuggestedAnswer[] =>
  Rubric.criteria(rubric).flatMap((criterion) => {
    const deed = criterion.kind === 'count' ? seen[criterion.deed] : undefined;
    if (!deed || deed.count < 1) return [];
    const answer: Answer =
      criterion.kind === 'count' && criterion.evidence !== 'none'
        ? { value: deed.count, evidence: [deed.source] }
        : { value: deed.count };
    return [{ criterion: criterion.id, answer, source: deed.source }];
  });

/** Answers as an application begins with them; the first suggestion for a criterion stands. */
export const startingAnswers = (suggested: readonly SuggestedAnswer[]): Answers => ({
  ...Answers.none,
  criteria: Object.fromEntries(suggested.toReversed().map(({ criterion, answer }) => [criterion, answer])),
});
