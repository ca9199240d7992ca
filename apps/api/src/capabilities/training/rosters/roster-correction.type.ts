import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../platform/scalars.js';

@ObjectType('RosterCorrection', {
  description: 'A change of the roster after its camp was done.',
  simpleResolvers: true,
})
export class RosterCorrectionType {
  @Field(() => Boolean, { description: 'Whether she was there after all.' })
  wasThere!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who put it right.' })
  correctedBy!: string;

  @Field(() => InstantScalar, { description: 'When.' })
  correctedAt!: Date;
}

@InputType({ description: 'One woman of a roster to put right.' })
export class RosterCorrectionInput {
  @Field(() => ID, { description: 'Which enrolment.' })
  enrolmentId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether she was there.' })
  wasThere!: boolean;

  @Field(() => String, { description: 'Why, in 5 to 300 characters; it stays beside the roster.' })
  reason!: string;
}
