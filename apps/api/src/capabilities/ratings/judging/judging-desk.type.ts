import { Field, Int, ObjectType } from 'type-graphql';
import { UnitType } from '../../federation/index.js';
import { RatingRoundType } from '../rounds/rating-round.type.js';

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
}
