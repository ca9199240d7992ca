import { type ClassType, createUnionType } from 'type-graphql';
import type { RefusalType } from '../../../platform/refusal.type.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { NotAnAddressType } from '../../platforms/index.js';
import { EndsBeforeBeginningType, NotATitleType, NotATraineeType } from '../training-refusals.type.js';
import { CoachingType } from './coaching.type.js';
import {
  AlreadyPausedType,
  CoachingDraftNotFoundType,
  NoCoachType,
  NotGoalsType,
  NothingSaidType,
  NothingSentType,
  NotPausedType,
  TraineeNotFoundType,
  WrongDraftStateType,
} from './coaching-refusals.type.js';
import { CoachingDraftType } from './draft.type.js';

const draftOr = (name: string, description: string, refusals: readonly ClassType<RefusalType>[]) =>
  createUnionType({ name, description, types: () => [CoachingDraftType, ...refusals] as const });

const content = [NotATitleType, NotAnAddressType, NothingSentType];
const anyStep = [CoachingDraftNotFoundType, StaleVersionType, WrongDraftStateType];

export const SendDraftResultType = draftOr('SendDraftResult', 'The draft, or why it was not sent.', [
  NoCoachType,
  ...content,
]);

export const RecordDraftResultType = draftOr('RecordDraftResult', 'The draft, or why it was not kept.', [
  TraineeNotFoundType,
  ...content,
]);

export const AnswerDraftResultType = draftOr(
  'AnswerDraftResult',
  'The draft with its answer, or why it was not answered.',
  [...anyStep, NothingSaidType],
);

export const DraftStepResultType = draftOr(
  'DraftStepResult',
  'The draft after the step, or why it was not taken.',
  [...anyStep, NoCoachType, NotAnAddressType, NothingSentType],
);

export const CoachingResultType = createUnionType({
  name: 'CoachingResult',
  description: 'Your coaching after the deed, or why it was not done.',
  types: () =>
    [
      CoachingType,
      NotATraineeType,
      EndsBeforeBeginningType,
      AlreadyPausedType,
      NotPausedType,
      NotGoalsType,
    ] as const,
});
