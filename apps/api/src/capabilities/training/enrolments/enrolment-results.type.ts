import { createUnionType } from 'type-graphql';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { UnitNotFoundType } from '../../platforms/index.js';
import {
  AlreadyEnrolledType,
  BornInFutureType,
  CampNotFoundType,
  CampNotOpenType,
  ConsentInFutureType,
  EnrolmentNotFoundType,
  GuardianConsentMissingType,
  NoQuotaForUnitType,
  NoSeatLeftType,
  NotAGuardianType,
  NotAPersonsNameType,
  NotTheOrganiserType,
  QuotaUsedUpType,
  ReasonMissingType,
  TooYoungToStreamType,
  WrongCampStateType,
  WrongEnrolmentStateType,
} from '../training-refusals.type.js';
import { EnrolmentType } from './enrolment.type.js';

const enrolling = [
  CampNotFoundType,
  CampNotOpenType,
  NoQuotaForUnitType,
  BornInFutureType,
  TooYoungToStreamType,
  GuardianConsentMissingType,
  NotAGuardianType,
  ConsentInFutureType,
  AlreadyEnrolledType,
] as const;

export const RecommendTraineeResultType = createUnionType({
  name: 'RecommendTraineeResult',
  description: 'Her enrolment, or why she was not recommended.',
  types: () =>
    [EnrolmentType, UnitNotFoundType, NotAPersonsNameType, ReasonMissingType, ...enrolling] as const,
});

export const EnrolInCampResultType = createUnionType({
  name: 'EnrolInCampResult',
  description: 'Your enrolment, or why there is none.',
  types: () => [EnrolmentType, ...enrolling] as const,
});

export const EnrolmentStepResultType = createUnionType({
  name: 'EnrolmentStepResult',
  description: 'The enrolment after the step, or why it was not taken.',
  types: () =>
    [
      EnrolmentType,
      EnrolmentNotFoundType,
      StaleVersionType,
      WrongEnrolmentStateType,
      WrongCampStateType,
      ReasonMissingType,
      NotTheOrganiserType,
      NoSeatLeftType,
      QuotaUsedUpType,
    ] as const,
});
