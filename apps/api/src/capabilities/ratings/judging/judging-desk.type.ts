import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { UnitType } from '../../federation/index.js';
import { RatingRoundType } from '../rounds/rating-round.type.js';

/** Steps at which applications lie on somebody's desk. */
const judgingSteps = ['check', 'review', 'panel'] as const;
export const JudgingStepEnum = enumOf(judgingSteps);
registerEnumType(JudgingStepEnum, {
  name: 'JudgingStep',
  description: 'The county’s check, the prefecture’s review or the provincial panel.',
});

@ObjectType('TierProgress', {
  description: 'How far the applications she may see have come at one tier.',
  simpleResolvers: true,
})
export class TierProgressType {
  @Field(() => JudgingStepEnum, { description: 'At which step.' })
  step!: (typeof judgingSteps)[number];

  @Field(() => Int, { description: 'How many have gone on from it.' })
  done!: number;

  @Field(() => Int, { description: 'How many pass it altogether, as far as they were sent.' })
  all!: number;
}

@ObjectType('JudgingDesk', {
  description: 'What lies on somebody’s desk in one round. Before she declared, nothing does.',
})
export class JudgingDeskType {
  @Field(() => RatingRoundType, { simple: true, description: 'The round.' })
  round!: RatingRoundType;

  @Field(() => Boolean, { simple: true, description: 'Whether she has said whom she stays away from.' })
  hasDeclared!: boolean;

  @Field(() => [UnitType], { simple: true, description: 'The units she stays away from.' })
  conflicts!: readonly UnitType[];

  @Field(() => Int, { simple: true, description: 'How many wait for her.' })
  waiting!: number;

  @Field(() => Int, { simple: true, description: 'How many she has done.' })
  done!: number;

  @Field(() => [TierProgressType], {
    simple: true,
    description:
      'How far the applications of her subtree have come, tier by tier; without those she stays away from.',
  })
  tiers!: readonly TierProgressType[];
}
