import { createUnionType } from 'type-graphql';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import {
  BasisMissingType,
  CampHasBegunType,
  CampNotBegunType,
  CampNotFoundType,
  DuplicateSessionType,
  EndsBeforeBeginningType,
  LessonsMissingType,
  NotALessonType,
  NotANumberOfSeatsType,
  NotASessionNumberType,
  NotATitleType,
  NotAVenueType,
  QuotaOutsideSubtreeType,
  QuotasAboveSeatsType,
  RosterNotTakenType,
  TooManyDaysType,
  TrainingProgrammeNotFoundType,
  WrongCampStateType,
} from '../training-refusals.type.js';
import { CampType } from './camp.type.js';

const plan = [
  NotATitleType,
  NotASessionNumberType,
  DuplicateSessionType,
  NotAVenueType,
  EndsBeforeBeginningType,
  TooManyDaysType,
  NotANumberOfSeatsType,
  NotALessonType,
  QuotasAboveSeatsType,
  QuotaOutsideSubtreeType,
] as const;

export const PlanCampResultType = createUnionType({
  name: 'PlanCampResult',
  description: 'The planned camp, or why it is not.',
  types: () => [CampType, TrainingProgrammeNotFoundType, ...plan] as const,
});

export const EditCampResultType = createUnionType({
  name: 'EditCampResult',
  description: 'The camp as it is now, or why it was not changed.',
  types: () => [CampType, CampNotFoundType, StaleVersionType, WrongCampStateType, ...plan] as const,
});

export const CampStepResultType = createUnionType({
  name: 'CampStepResult',
  description: 'The camp after the step, or why it was not taken.',
  types: () =>
    [
      CampType,
      CampNotFoundType,
      StaleVersionType,
      WrongCampStateType,
      BasisMissingType,
      LessonsMissingType,
      CampHasBegunType,
      RosterNotTakenType,
    ] as const,
});

export const RosterResultType = createUnionType({
  name: 'RosterResult',
  description: 'The camp with its roster taken, or why it was not.',
  types: () => [CampType, CampNotFoundType, StaleVersionType, WrongCampStateType, CampNotBegunType] as const,
});
