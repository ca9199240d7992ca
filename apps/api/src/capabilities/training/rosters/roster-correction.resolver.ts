import type { Refusal } from '@fulian/domain/kernel';
import { holdCamps } from '@fulian/domain/training';
import { Arg, createUnionType, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { afterEnrolment } from '../enrolments/enrolment.resolver.js';
import { EnrolmentType } from '../enrolments/enrolment.type.js';
import {
  CertificateStandsType,
  EnrolmentNotFoundType,
  NotTheOrganiserType,
  ReasonMissingType,
  WrongCampStateType,
  WrongEnrolmentStateType,
} from '../training-refusals.type.js';
import { correctRoster } from './correct-roster.js';
import { readCorrections } from './read-corrections.js';
import { RosterCorrectionInput, RosterCorrectionType } from './roster-correction.type.js';

const CorrectRosterResultType = createUnionType({
  name: 'CorrectRosterResult',
  description: 'The enrolment as it is now, or why it was not put right.',
  types: () =>
    [
      EnrolmentType,
      EnrolmentNotFoundType,
      StaleVersionType,
      NotTheOrganiserType,
      WrongCampStateType,
      WrongEnrolmentStateType,
      ReasonMissingType,
      CertificateStandsType,
    ] as const,
});

@Resolver(() => EnrolmentType)
export class RosterCorrectionResolver {
  @requires(holdCamps)
  @Mutation(() => CorrectRosterResultType, {
    description: 'Puts the roster of a camp that is done right, for one woman and with a reason.',
  })
  correctRoster(
    @Arg('input', () => RosterCorrectionInput, { description: 'Who, what and why.' })
    input: RosterCorrectionInput,
  ): Promise<EnrolmentType | Refusal> {
    return afterEnrolment(correctRoster(input));
  }

  @FieldResolver(() => [RosterCorrectionType], {
    description: 'What was put right of it, the earliest first.',
  })
  corrections(@Root() { id }: EnrolmentType): Promise<RosterCorrectionType[]> {
    return readCorrections(id);
  }
}
