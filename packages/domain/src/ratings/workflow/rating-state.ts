import { Refusal } from '../../kernel/index.js';

/** Where an application (申报) stands on its way to a star. */
export const ratingStates = [
  'draft',
  'check',
  'review',
  'panel',
  'notice',
  'awarded',
  'declined',
  'revoked',
  'appeal',
  'withdrawn',
] as const;

export type RatingState = (typeof ratingStates)[number];

/** What may happen to it. */
export const ratingSteps = [
  'submit',
  'withdraw',
  'attest',
  'pass',
  'return',
  'score',
  'settle',
  'decline',
  'object',
  'answer_objection',
  'award',
  'revoke',
  'appeal',
  'answer_appeal',
  'extend',
] as const;

export type RatingStepKind = (typeof ratingSteps)[number];

const possible: Readonly<Record<RatingState, readonly RatingStepKind[]>> = {
  draft: ['submit', 'withdraw'],
  check: ['attest', 'pass', 'return', 'withdraw', 'extend'],
  review: ['score', 'return', 'withdraw', 'extend'],
  panel: ['settle', 'return', 'decline', 'extend'],
  notice: ['object', 'answer_objection', 'award', 'extend'],
  awarded: ['revoke'],
  declined: ['appeal'],
  revoked: ['appeal'],
  appeal: ['answer_appeal', 'extend'],
  withdrawn: [],
};

export const RatingState = Object.freeze({
  /** Whether `step` can be taken now, or why not. */
  allow: (state: RatingState, step: RatingStepKind): Refusal<'WrongRatingState'> | undefined =>
    possible[state].includes(step)
      ? undefined
      : Refusal.of('WrongRatingState', `An application in ${state} cannot take the step ${step}.`, ['state']),
  /** Which steps can be taken. */
  possibleIn: (state: RatingState): readonly RatingStepKind[] => possible[state],
  /** Whether somebody of the federation has it on her desk. */
  isBeingJudged: (state: RatingState): boolean =>
    state === 'check' || state === 'review' || state === 'panel',
});
