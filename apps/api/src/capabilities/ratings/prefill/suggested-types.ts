import type { SuggestedAnswer } from '@fulian/domain/ratings';
import { answerTypes } from '../applications/answers-of.js';
import type { SuggestedAnswerType } from './prefill.type.js';

/** Suggested answers as the wire tells them. */
export const suggestedTypes = (suggested: readonly SuggestedAnswer[]): SuggestedAnswerType[] =>
  suggested.flatMap(({ criterion, answer, source }) =>
    answerTypes({ criteria: { [criterion]: answer }, vetoes: [] }).map((each) => ({ answer: each, source })),
  );
