import { Refusal } from '@fulian/domain/kernel';
import { keepEnrolments, readEnrolments } from '@fulian/domain/training';
import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { idempotent } from '../../../platform/idempotent.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { CampType } from '../camps/camp.type.js';
import { readCamp } from '../camps/read-camps.js';
import { readTrainee } from '../trainees/read-trainees.js';
import { TraineeType } from '../trainees/trainee.type.js';
import { EnrolmentConnectionType, EnrolmentType } from './enrolment.type.js';
import { EnrolmentStepInput, RecommendTraineeInput } from './enrolment-inputs.type.js';
import { EnrolmentStepResultType, RecommendTraineeResultType } from './enrolment-results.type.js';
import { readCampEnrolments, readEnrolment } from './read-enrolments.js';
import { recommendTrainee } from './recommend-trainee.js';
import { takeEnrolmentStep } from './take-enrolment-step.js';

/** The enrolment as it is after a deed; a refusal goes on as it is. */
export const afterEnrolment = async (
  done: Promise<{ readonly id: string } | Refusal>,
): Promise<EnrolmentType | Refusal> => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readEnrolment(made.id)) as EnrolmentType);
};

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @requires(readEnrolments)
  @Query(() => EnrolmentConnectionType, {
    description: 'Who of your subtree is enrolled in a camp, in the order in which they came.',
  })
  campEnrolments(
    @Arg('campId', () => ID, { description: 'In which camp.' }) campId: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<EnrolmentType>> {
    return readCampEnrolments(campId, page);
  }

  @requires(keepEnrolments)
  @Mutation(() => RecommendTraineeResultType, {
    description: 'Recommends a woman of your subtree for an open camp.',
  })
  recommendTrainee(
    @Arg('input', () => RecommendTraineeInput, { description: 'The woman, the camp and the reason.' })
    input: RecommendTraineeInput,
  ): Promise<EnrolmentType | Refusal> {
    return idempotent(
      'recommendTrainee',
      input,
      async (id) => afterEnrolment(recommendTrainee(input, id)),
      readEnrolment,
    );
  }

  @requires(keepEnrolments)
  @Mutation(() => EnrolmentStepResultType, {
    description: 'Recommends, gives a seat, puts on the waiting list, declines, or withdraws on her word.',
  })
  takeEnrolmentStep(
    @Arg('input', () => EnrolmentStepInput, { description: 'The enrolment and the step.' })
    input: EnrolmentStepInput,
  ): Promise<EnrolmentType | Refusal> {
    return afterEnrolment(takeEnrolmentStep(input));
  }

  @FieldResolver(() => TraineeType, { nullable: true, description: 'The woman; null where she has left.' })
  trainee(@Root() { traineeId }: EnrolmentType): Promise<TraineeType | null> | null {
    return traineeId ? readTrainee(traineeId) : null;
  }

  @FieldResolver(() => CampType, { description: 'The camp.' })
  async camp(@Root() { campId }: EnrolmentType): Promise<CampType> {
    return (await readCamp(campId)) as CampType;
  }

  @FieldResolver(() => UnitType, { description: 'Where she is at home.' })
  async unit(@Root() { unitId }: EnrolmentType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }
}
