import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('RowFigure', {
  description: 'One figure that a row tells, beside what was known of it.',
  simpleResolvers: true,
})
export class RowFigureType {
  @Field(() => String, { description: 'Which figure: followers, plays, completionRatio …' })
  field!: string;

  @Field(() => Float, { description: 'What the row tells.' })
  told!: number;

  @Field(() => Boolean, { description: 'Whether the true number may be higher than `told`, as in 10万+.' })
  toldIsLowerBound!: boolean;

  @Field(() => Float, { nullable: true, description: 'What was known; null when nothing was.' })
  known!: number | null;

  @Field(() => Boolean, { description: 'Whether the true number may be higher than `known`.' })
  knownIsLowerBound!: boolean;
}
