import { readTrainingEffects } from '@fulian/domain/training';
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { TrainingEffectsType } from './effects.type.js';
import { readEffects } from './read-effects.js';

@Resolver()
export class EffectsResolver {
  @requires(readTrainingEffects)
  @Query(() => TrainingEffectsType, {
    nullable: true,
    description:
      'What came of a programme within your subtree, in sums; null where there is no such programme.',
  })
  trainingEffects(
    @Arg('trainingProgrammeId', () => ID, { description: 'Which programme.' }) trainingProgrammeId: string,
  ): Promise<TrainingEffectsType | null> {
    return readEffects(trainingProgrammeId);
  }
}
