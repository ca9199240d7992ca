import type { CalendarDate } from '@fulian/domain/kernel';
import {
  type EligibilityAnswer,
  type EligibilityRule,
  eligibilityAnswers,
  eligibilityRules,
  type GrowthMeasure,
  growthMeasures,
} from '@fulian/domain/training';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

const GrowthMeasureEnum = enumOf(growthMeasures);
registerEnumType(GrowthMeasureEnum, {
  name: 'GrowthMeasure',
  description: 'What is compared with her own past; never what others give.',
});
const EligibilityRuleEnum = enumOf(eligibilityRules);
registerEnumType(EligibilityRuleEnum, {
  name: 'EligibilityRule',
  description: 'What her Micro-Home needs to apply along this way.',
});
const EligibilityAnswerEnum = enumOf(eligibilityAnswers);
registerEnumType(EligibilityAnswerEnum, {
  name: 'EligibilityAnswer',
  description: 'Met, not met, or not known, which is no "no".',
});

@ObjectType('GrowthLine', {
  description: 'One measure, the last twelve weeks beside the twelve before.',
  simpleResolvers: true,
})
export class GrowthLineType {
  @Field(() => GrowthMeasureEnum, { description: 'What is measured.' })
  measure!: GrowthMeasure;

  @Field(() => Int, { nullable: true, description: 'Now; null where no export reaches.' })
  now!: number | null;

  @Field(() => Int, { nullable: true, description: 'Before; null where no export reaches.' })
  before!: number | null;

  @Field(() => Int, { description: 'How many weeks of now are known and not paused.' })
  weeksNow!: number;

  @Field(() => Int, { description: 'How many weeks of before are known and not paused.' })
  weeksBefore!: number;

  @Field(() => Int, { nullable: true, description: 'Growth by the week, in percent, rounded down.' })
  percent!: number | null;
}

@ObjectType('EligibilityLine', { description: 'One rule and its answer.', simpleResolvers: true })
export class EligibilityLineType {
  @Field(() => EligibilityRuleEnum, { description: 'Which rule.' })
  rule!: EligibilityRule;

  @Field(() => EligibilityAnswerEnum, { description: 'Its answer.' })
  answer!: EligibilityAnswer;

  @Field(() => Int, { nullable: true, description: 'The number behind it, where it counts.' })
  has!: number | null;

  @Field(() => Int, { nullable: true, description: 'What that is held to.' })
  needs!: number | null;
}

@ObjectType('MicroHomeGrowth', {
  description: 'How her account has grown against her own past, and what that opens.',
  simpleResolvers: true,
})
export class MicroHomeGrowthType {
  @Field(() => CalendarDateScalar, { description: 'The first day of the twelve weeks.' })
  fromOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The first day of the twelve weeks before.' })
  beforeFromOn!: CalendarDate;

  @Field(() => [GrowthLineType], { description: 'Measure by measure.' })
  lines!: readonly GrowthLineType[];

  @Field(() => [EligibilityLineType], { description: 'Rule by rule.' })
  eligibility!: readonly EligibilityLineType[];

  @Field(() => Boolean, { description: 'Whether every rule is met.' })
  isEligible!: boolean;

  @Field(() => ID, { nullable: true, description: 'The round for Micro-Homes that is open today.' })
  ratingRoundId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that round is called.' })
  roundTitle!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Its last day to apply.' })
  applyUntil!: CalendarDate | null;

  @Field(() => ID, { nullable: true, description: 'The application her unit has in it.' })
  ratingApplicationId!: string | null;
}
