import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RefusalType } from '../../../platform/refusal.type.js';
import { ApplicationStepInput } from '../applications/answer-input.type.js';
import { JudgeStepResultType } from '../applications/application-results.type.js';
import type { RatingApplicationType } from '../applications/rating-application.type.js';

@InputType('SeveralApplicationsStepInput', { description: 'One step of several applications.' })
export class SeveralApplicationsStepInput {
  @Field(() => [ApplicationStepInput], { description: 'Which ones, as you saw them; at most 100.' })
  applications!: ApplicationStepInput[];

  @Field(() => String, { description: 'The reason; it stays with each of them.' })
  reason!: string;
}

@ObjectType('ApplicationStepOutcome', { description: 'What became of one of several applications.' })
export class ApplicationStepOutcomeType {
  @Field(() => ID, { simple: true, description: 'Which application was meant.' })
  ratingApplicationId!: string;

  @Field(() => JudgeStepResultType, {
    simple: true,
    description: 'The application after the step, or why it was not taken.',
  })
  result!: RatingApplicationType | RefusalType;
}
