import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../platform/scalars.js';
import { CountType } from '../count.type.js';

const counted = (what: string) => ({ description: `${what} since its publication; missing where not told.` });

@ObjectType('WorkSighting', {
  description: 'What a platform showed beside a work at one moment, as it was told.',
  simpleResolvers: true,
})
export class WorkSightingType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => InstantScalar, { description: 'The moment.' })
  seenAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'Which import told it; null where somebody typed it, or a unit above yours imported it.',
  })
  importId!: string | null;

  @Field(() => String, { nullable: true, description: 'The file of this import.' })
  fileName!: string | null;

  @Field(() => CountType, counted('Reads'))
  reads!: CountType;

  @Field(() => CountType, counted('Plays'))
  plays!: CountType;

  @Field(() => CountType, counted('Likes'))
  likes!: CountType;

  @Field(() => CountType, counted('Comments'))
  comments!: CountType;

  @Field(() => CountType, counted('Shares'))
  shares!: CountType;

  @Field(() => CountType, counted('Wows (在看)'))
  wows!: CountType;
}
