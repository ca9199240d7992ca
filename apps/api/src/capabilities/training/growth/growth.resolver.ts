import type { Refusal } from '@fulian/domain/kernel';
import { ownTraining } from '@fulian/domain/training';
import { Arg, createUnionType, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import { RefusalType } from '../../../platform/refusal.type.js';
import { UnitNotFoundType } from '../../platforms/index.js';
import {
  AlreadyAppliedType,
  RatingApplicationType,
  RatingRoundNotFoundType,
  RoundIsOverType,
  readApplication,
} from '../../ratings/index.js';
import { CoachingType } from '../coaching/coaching.type.js';
import { NotATraineeType } from '../training-refusals.type.js';
import { applyFromGrowth } from './apply-from-growth.js';
import { MicroHomeGrowthType } from './growth.type.js';
import { readGrowth, readTrend } from './read-growth.js';
import { OwnTrendType } from './trend.type.js';

@ObjectType('NotEligibleYet', {
  implements: RefusalType,
  description: 'One of the rules is not met; `growth.eligibility` explains each.',
})
class NotEligibleYetType extends RefusalType {}

const ApplyFromGrowthResultType = createUnionType({
  name: 'ApplyFromGrowthResult',
  description: 'The application, filled in as far as exports go, or why it was not begun.',
  types: () =>
    [
      RatingApplicationType,
      NotATraineeType,
      NotEligibleYetType,
      AlreadyAppliedType,
      UnitNotFoundType,
      RatingRoundNotFoundType,
      RoundIsOverType,
    ] as const,
});

@Resolver(() => CoachingType)
export class GrowthResolver {
  @requires(ownTraining)
  @Mutation(() => ApplyFromGrowthResultType, {
    description: 'Begins your unit’s application for Micro-Home stars, filled in from your exports.',
  })
  applyFromGrowth(
    @Arg('idempotencyKey', () => ID, { description: 'A retry with the same key begins nothing twice.' })
    idempotencyKey: string,
  ): Promise<RatingApplicationType | Refusal> {
    return idempotent('applyFromGrowth', { idempotencyKey }, applyFromGrowth, readApplication);
  }

  @FieldResolver(() => OwnTrendType, { description: 'How it goes, from her own exports.' })
  trend(@Root() { id }: CoachingType): Promise<OwnTrendType> {
    return readTrend(id);
  }

  @FieldResolver(() => MicroHomeGrowthType, {
    description: 'Her growth against her own past, and what it opens.',
  })
  growth(@Root() { id }: CoachingType): Promise<MicroHomeGrowthType> {
    return readGrowth(id);
  }
}
