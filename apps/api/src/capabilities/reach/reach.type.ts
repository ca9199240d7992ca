import type { CalendarDate } from '@fulian/domain/kernel';
import {
  type ReachIndex,
  type ReachMetric,
  reachIndices,
  reachMetrics,
  type TermBasis,
} from '@fulian/domain/reach';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';
import { CalendarDateScalar } from '../../platform/scalars.js';

const ReachIndexEnum = enumOf(reachIndices);
registerEnumType(ReachIndexEnum, {
  name: 'ReachIndex',
  description: 'Which reach index a formula works out; `own` is the operator’s, where none was published.',
});

export const ReachMetricEnum = enumOf(reachMetrics);
registerEnumType(ReachMetricEnum, {
  name: 'ReachMetric',
  description: 'What a reach formula asks about; wows are WeChat’s 在看.',
});

const TermBasisEnum = enumOf(['whole', 'by_day', 'by_work', 'headline_by_day', 'peak'] as const);
registerEnumType(TermBasisEnum, {
  name: 'TermBasis',
  description:
    'Summed over the stretch, by day, by work, by day over headlines only, or the most that one work had.',
});

@ObjectType('ReachTerm', {
  description: 'One summand of a diagnosis: `weight · ln(factor · value + 1)`.',
  simpleResolvers: true,
})
export class ReachTermType {
  @Field(() => ReachMetricEnum, { description: 'What is counted.' })
  metric!: ReachMetric;

  @Field(() => TermBasisEnum, { description: 'How it is looked at.' })
  basis!: TermBasis;

  @Field(() => Float, { description: 'Its weight.' })
  weight!: number;

  @Field(() => Float, { description: 'By what the value is multiplied.' })
  factor!: number;

  @Field(() => Float, { nullable: true, description: 'The value; null where nothing was told.' })
  value!: number | null;

  @Field(() => Boolean, { description: 'Whether the value is only known as "at least this many".' })
  isLowerBound!: boolean;

  @Field(() => Float, { description: 'What it comes to; 0 where nothing was told.' })
  summand!: number;
}

@ObjectType('ReachStretch', {
  description: 'What a stretch of days came to, for comparison with the account’s own past and nothing else.',
  simpleResolvers: true,
})
export class ReachStretchType {
  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Its last day.' })
  to!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description:
      'The points, written with two digits. A text, because they are told and not reckoned with; null where nothing was told.',
  })
  points!: string | null;

  @Field(() => Boolean, { description: 'Whether something was missing or censored.' })
  isLowerBound!: boolean;
}

@ObjectType('ReachDiagnosis', {
  description:
    'An account’s own diagnosis by a versioned formula, told to its own people and the tier above. No ranking, and no input of any rating.',
  simpleResolvers: true,
})
export class ReachDiagnosisType extends ReachStretchType {
  @Field(() => ReachIndexEnum, { description: 'Which index.' })
  index!: ReachIndex;

  @Field(() => String, { description: 'Which version of its formula; two versions are never compared.' })
  version!: string;

  @Field(() => Int, { description: 'How many days the stretch has.' })
  days!: number;

  @Field(() => Float, {
    description: 'The sum of the terms, raised to `power`, times `scale` makes the points.',
  })
  scale!: number;

  @Field(() => Float, { description: 'See `scale`.' })
  power!: number;

  @Field(() => [ReachTermType], { description: 'Its terms, in the order of the formula.' })
  terms!: readonly ReachTermType[];

  @Field(() => [ReachStretchType], {
    description: 'The stretches before it, the earliest first, by the same formula.',
  })
  past!: readonly ReachStretchType[];
}
