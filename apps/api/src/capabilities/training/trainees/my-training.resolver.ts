import type { Refusal } from '@fulian/domain/kernel';
import { type ConsentPurpose, ownTraining } from '@fulian/domain/training';
import { Arg, createUnionType, Mutation, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { afterEnrolment } from '../enrolments/enrolment.resolver.js';
import type { EnrolmentType } from '../enrolments/enrolment.type.js';
import { EnrolInCampInput, WithdrawInput } from '../enrolments/enrolment-inputs.type.js';
import { EnrolInCampResultType } from '../enrolments/enrolment-results.type.js';
import { readEnrolment } from '../enrolments/read-enrolments.js';
import {
  EnrolmentNotFoundType,
  NoSuchConsentType,
  NotATraineeType,
  WrongEnrolmentStateType,
} from '../training-refusals.type.js';
import { enrolInCamp } from './enrol-in-camp.js';
import { leaveTraining } from './leave-training.js';
import { MyTrainingType } from './my-training.type.js';
import { readMyTraining } from './read-my-training.js';
import { setConsent } from './set-consent.js';
import { ConsentPurposeEnum } from './trainee.type.js';
import { withdrawFromCamp } from './withdraw-from-camp.js';

const MyTrainingResultType = createUnionType({
  name: 'MyTrainingResult',
  description: 'What is kept of your training after the deed, or why it was not done.',
  types: () =>
    [
      MyTrainingType,
      NotATraineeType,
      NoSuchConsentType,
      EnrolmentNotFoundType,
      WrongEnrolmentStateType,
      StaleVersionType,
    ] as const,
});

const after = async (done: Promise<undefined | Refusal>): Promise<MyTrainingType | Refusal> =>
  (await done) ?? readMyTraining();

@Resolver()
export class MyTrainingResolver {
  @requires(ownTraining)
  @Query(() => MyTrainingType, { description: 'All that is kept of your own training.' })
  myTraining(): Promise<MyTrainingType> {
    return readMyTraining();
  }

  @requires(ownTraining)
  @Mutation(() => EnrolInCampResultType, { description: 'Enrols you in an open camp.' })
  enrolInCamp(
    @Arg('input', () => EnrolInCampInput, { description: 'Which camp, and what the age rule asks.' })
    input: EnrolInCampInput,
  ): Promise<EnrolmentType | Refusal> {
    return idempotent(
      'enrolInCamp',
      input,
      async (id) => afterEnrolment(enrolInCamp(input, id)),
      readEnrolment,
    );
  }

  @requires(ownTraining)
  @Mutation(() => MyTrainingResultType, {
    description: 'Withdraws you from a camp: no reason is asked, and nothing follows from it.',
  })
  withdrawFromCamp(
    @Arg('input', () => WithdrawInput, { description: 'Which enrolment.' }) input: WithdrawInput,
  ): Promise<MyTrainingType | Refusal> {
    return after(withdrawFromCamp(input));
  }

  @requires(ownTraining)
  @Mutation(() => MyTrainingResultType, { description: 'Gives a consent of yours.' })
  giveConsent(
    @Arg('purpose', () => ConsentPurposeEnum, { description: 'To what.' }) purpose: ConsentPurpose,
  ): Promise<MyTrainingType | Refusal> {
    return after(setConsent(purpose, true));
  }

  @requires(ownTraining)
  @Mutation(() => MyTrainingResultType, { description: 'Takes a consent of yours back.' })
  withdrawConsent(
    @Arg('purpose', () => ConsentPurposeEnum, { description: 'To what.' }) purpose: ConsentPurpose,
  ): Promise<MyTrainingType | Refusal> {
    return after(setConsent(purpose, false));
  }

  @requires(ownTraining)
  @Mutation(() => MyTrainingResultType, {
    description: 'Leaves: all that is kept of you as a trainee is deleted, at once and for good.',
  })
  leaveTraining(): Promise<MyTrainingType | Refusal> {
    return after(leaveTraining());
  }
}
