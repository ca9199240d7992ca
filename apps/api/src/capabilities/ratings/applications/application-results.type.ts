import { type ClassType, createUnionType } from 'type-graphql';
import type { RefusalType } from '../../../platform/refusal.type.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { NotANameType, UnitNotFoundType } from '../../platforms/index.js';
import {
  AlreadyAppliedType,
  AnswersDoNotFitType,
  AppealIsOverType,
  AttestationIncompleteType,
  ConflictedType,
  JudgedAlreadyType,
  NoReasonType,
  NoStarsType,
  NotAnExtensionType,
  NotAScoreType,
  NotAttestableType,
  NoticeNotOverType,
  NotYourStepType,
  ObjectionAnsweredType,
  ObjectionNotFoundType,
  ObjectionsOpenType,
  OwnUnitType,
  ProvinceDoesNotApplyType,
  RatingApplicationNotFoundType,
  RatingRoundNotFoundType,
  ReasonsMissingType,
  RecusalNotDeclaredType,
  RoundIsOverType,
  SheetNotFoundType,
  TierNotRatedType,
  WrongRatingStateType,
} from '../rating-refusals.type.js';
import { RatingApplicationType } from './rating-application.type.js';

const resultOf = (name: string, description: string, refusals: readonly ClassType<RefusalType>[]) =>
  createUnionType({ name, description, types: () => [RatingApplicationType, ...refusals] as const });

/** What any step of an application may meet. */
const anyStep = [RatingApplicationNotFoundType, StaleVersionType, WrongRatingStateType, NotYourStepType];
const judging = [
  ...anyStep,
  RecusalNotDeclaredType,
  OwnUnitType,
  ConflictedType,
  JudgedAlreadyType,
  NoReasonType,
];

export const BeginRatingApplicationResultType = resultOf(
  'BeginRatingApplicationResult',
  'The application, or why it was not begun.',
  [UnitNotFoundType, RatingRoundNotFoundType, RoundIsOverType, AlreadyAppliedType],
);

export const SaveRatingApplicationResultType = resultOf(
  'SaveRatingApplicationResult',
  'The application as it is now, or why it was not changed.',
  [...anyStep, NotANameType, AnswersDoNotFitType],
);

export const ApplyStepResultType = resultOf(
  'ApplyStepResult',
  'The application after the step, or why it was not taken.',
  [...anyStep, RoundIsOverType, ProvinceDoesNotApplyType, TierNotRatedType, NoReasonType, AppealIsOverType],
);

export const JudgeStepResultType = resultOf(
  'JudgeStepResult',
  'The application after the step, or why it was not taken.',
  judging,
);

const attesting = [NotAttestableType, AttestationIncompleteType];

export const AttestFactsResultType = resultOf(
  'AttestFactsResult',
  'The application with what was attested, or why it was not.',
  [...judging, ...attesting],
);

export const ScoreRatingApplicationResultType = resultOf(
  'ScoreRatingApplicationResult',
  'The application with one score more, or why it was not taken.',
  [...judging, ...attesting, AnswersDoNotFitType, ReasonsMissingType, NotAScoreType],
);

export const SettleRatingApplicationResultType = resultOf(
  'SettleRatingApplicationResult',
  'The application, on public notice, or why it is not.',
  [...judging, SheetNotFoundType, NoStarsType],
);

export const GrantStepResultType = resultOf(
  'GrantStepResult',
  'The application after the step of the province, or why it was not taken.',
  [
    ...anyStep,
    ConflictedType,
    NoReasonType,
    NoStarsType,
    ObjectionNotFoundType,
    ObjectionAnsweredType,
    ObjectionsOpenType,
    NoticeNotOverType,
    NotAnExtensionType,
  ],
);
