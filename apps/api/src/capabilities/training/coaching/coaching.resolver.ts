import type { Refusal } from '@fulian/domain/kernel';
import { coachTrainees, ownTraining } from '@fulian/domain/training';
import { Arg, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { readTrainee } from '../trainees/read-trainees.js';
import { TraineeType } from '../trainees/trainee.type.js';
import { CoachingHandoverType, CoachingPauseType, CoachingType } from './coaching.type.js';
import { CoachingGoalInput, PauseCoachingInput } from './coaching-inputs.type.js';
import { CoachingResultType } from './coaching-results.type.js';
import { CoachingDraftType } from './draft.type.js';
import { readDraftsOf } from './draft-rows.js';
import { comeBack, pauseCoaching } from './pause-coaching.js';
import { readCoachedTrainee, readHandovers, readMyCoaching } from './read-coaching.js';
import { readPauses } from './read-pauses.js';
import { setGoals } from './set-goals.js';

const after = async (done: Promise<undefined | Refusal>): Promise<CoachingType | Refusal> =>
  (await done) ?? ((await readMyCoaching()) as CoachingType);

@Resolver(() => CoachingType)
export class CoachingResolver {
  @requires(ownTraining)
  @Query(() => CoachingType, {
    nullable: true,
    description: 'What is between you and your coach; null where you take part in no training.',
  })
  myCoaching(): Promise<CoachingType | null> {
    return readMyCoaching();
  }

  @requires(coachTrainees)
  @Query(() => CoachingType, {
    nullable: true,
    description: 'What is between you and somebody you coach; null for anybody else.',
  })
  coachedTrainee(
    @Arg('traineeId', () => ID, { description: 'Whom you coach.' }) traineeId: string,
  ): Promise<CoachingType | null> {
    return readCoachedTrainee(traineeId);
  }

  @requires(ownTraining)
  @Mutation(() => CoachingResultType, { description: 'Pauses; the clock stands still, and nobody asks why.' })
  pauseCoaching(
    @Arg('input', () => PauseCoachingInput, { description: 'From when to when.' })
    { fromOn, untilOn }: PauseCoachingInput,
  ): Promise<CoachingType | Refusal> {
    return after(pauseCoaching({ fromOn, untilOn }));
  }

  @requires(ownTraining)
  @Mutation(() => CoachingResultType, {
    description:
      'Ends the pause of today: you are back. Where there is none, the next one to come is called off.',
  })
  comeBack(): Promise<CoachingType | Refusal> {
    return after(comeBack());
  }

  @requires(ownTraining)
  @Mutation(() => CoachingResultType, { description: 'Says anew what you set yourself.' })
  setGoals(
    @Arg('goals', () => [CoachingGoalInput], { description: 'Up to three.' }) goals: CoachingGoalInput[],
  ): Promise<CoachingType | Refusal> {
    return after(setGoals(goals));
  }

  @FieldResolver(() => TraineeType, { description: 'The trainee.' })
  async trainee(@Root() { id }: CoachingType): Promise<TraineeType> {
    return (await readTrainee(id)) as TraineeType;
  }

  @FieldResolver(() => [CoachingDraftType], { description: 'Her drafts, the latest first.' })
  drafts(@Root() { id }: CoachingType): Promise<CoachingDraftType[]> {
    return readDraftsOf(id);
  }

  @FieldResolver(() => [CoachingPauseType], { description: 'Her pauses, the latest first.' })
  pauses(@Root() { id }: CoachingType): Promise<CoachingPauseType[]> {
    return readPauses(id);
  }

  @FieldResolver(() => [CoachingHandoverType], {
    description: 'What coaches left each other about her, the latest first.',
  })
  handovers(@Root() { id }: CoachingType): Promise<CoachingHandoverType[]> {
    return readHandovers(id);
  }
}
