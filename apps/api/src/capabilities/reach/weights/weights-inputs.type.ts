import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { ReachMetric } from '@fulian/domain/reach';
import { Field, Float, ID, InputType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { PlatformKindEnum } from '../../platforms/index.js';
import { ReachMetricEnum } from '../reach.type.js';

@InputType('ReachWeightInput', { description: 'How much one metric is to weigh.' })
export class ReachWeightInput {
  @Field(() => ReachMetricEnum, { description: 'What is counted; each at most once.' })
  metric!: ReachMetric;

  @Field(() => Float, { description: '0 to 1.' })
  weight!: number;
}

@InputType('SetReachWeightsInput', { description: 'The next version of the weights of a kind of platform.' })
export class SetReachWeightsInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key sets nothing twice.' })
  idempotencyKey!: string;

  @Field(() => PlatformKindEnum, {
    description: 'For which kind of platform; one without a published index.',
  })
  platform!: PlatformKind;

  @Field(() => [ReachWeightInput], {
    description: 'The weights, 1 together; what is left out weighs nothing.',
  })
  weights!: readonly ReachWeightInput[];

  @Field(() => CalendarDateScalar, { description: 'From which day on, today at the earliest.' })
  validFrom!: CalendarDate;

  @Field(() => String, { description: 'Why, 2 to 300 characters.' })
  reason!: string;
}

@InputType('WithdrawReachWeightsInput', { description: 'A version that is taken back before its first day.' })
export class WithdrawReachWeightsInput {
  @Field(() => ID, { description: 'Which version.' })
  reachWeightsId!: string;
}
