import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { ReachMetric } from '@fulian/domain/reach';
import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { RefusalType } from '../../../platform/refusal.type.js';
import { CalendarDateScalar, InstantScalar } from '../../../platform/scalars.js';
import { PlatformKindEnum } from '../../platforms/index.js';
import { ReachMetricEnum } from '../reach.type.js';

@ObjectType('ReachWeight', { description: 'How much one metric weighs.', simpleResolvers: true })
export class ReachWeightType {
  @Field(() => ReachMetricEnum, { description: 'What is counted.' })
  metric!: ReachMetric;

  @Field(() => Float, { description: '0 to 1; the weights of a version are 1 together.' })
  weight!: number;
}

@ObjectType('ReachWeights', {
  description:
    'The operator’s own weights for a kind of platform whose index nobody published. A version never changes.',
  simpleResolvers: true,
})
export class ReachWeightsType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PlatformKindEnum, { description: 'For which kind of platform.' })
  platform!: PlatformKind;

  @Field(() => Int, { description: 'Counted from 1 for each kind of platform.' })
  weightsVersion!: number;

  @Field(() => [ReachWeightType], { description: 'What weighs something, in the order of the formula.' })
  weights!: readonly ReachWeightType[];

  @Field(() => CalendarDateScalar, { description: 'The first day on which accounts are diagnosed by it.' })
  validFrom!: CalendarDate;

  @Field(() => String, { description: 'Why, in the words of whoever set it.' })
  reason!: string;

  @Field(() => InstantScalar, { description: 'When it was set.' })
  setAt!: Date;
}

@ObjectType('ReachWeightsConnection', { description: 'A page of versions of weights.' })
export class ReachWeightsConnectionType extends connectionType('ReachWeights', () => ReachWeightsType) {}

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType(
  'IndexIsPublished',
  refusal('The index of this kind of platform was published; it is not replaced.'),
)
export class IndexIsPublishedType extends RefusalType {}

@ObjectType('WeightsValidInPast', refusal('Weights are valid from today on at the earliest.'))
export class WeightsValidInPastType extends RefusalType {}

@ObjectType('NotAReason', refusal('A reason has 2 to 300 characters.'))
export class NotAReasonType extends RefusalType {}

@ObjectType('NotAWeight', refusal('A weight is 0 to 1.'))
export class NotAWeightType extends RefusalType {}

@ObjectType('WeightsNotWhole', refusal('Weights are 1 together.'))
export class WeightsNotWholeType extends RefusalType {}

@ObjectType('ReachWeightsNotFound', refusal('There are no such weights.'))
export class ReachWeightsNotFoundType extends RefusalType {}

@ObjectType('WeightsInForce', refusal('Weights are in force already; a later version replaces them.'))
export class WeightsInForceType extends RefusalType {}

export const SetReachWeightsResultType = createUnionType({
  name: 'SetReachWeightsResult',
  description: 'The version that was set, or why it was not.',
  types: () =>
    [
      ReachWeightsType,
      IndexIsPublishedType,
      WeightsValidInPastType,
      NotAReasonType,
      NotAWeightType,
      WeightsNotWholeType,
    ] as const,
});

export const WithdrawReachWeightsResultType = createUnionType({
  name: 'WithdrawReachWeightsResult',
  description: 'The version that was taken back, or why it was not.',
  types: () => [ReachWeightsType, ReachWeightsNotFoundType, WeightsInForceType] as const,
});
