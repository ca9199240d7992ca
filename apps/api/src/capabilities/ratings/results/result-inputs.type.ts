import type { ObjectionOutcome } from '@fulian/domain/ratings';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ReasonedApplicationStepInput } from '../applications/answer-input.type.js';
import { ObjectionOutcomeEnum } from './public-results.type.js';

@InputType('FileObjectionInput', { description: 'What somebody puts forward against a result.' })
export class FileObjectionInput {
  @Field(() => ID, { description: 'The result on public notice.' })
  ratingApplicationId!: string;

  @Field(() => String, {
    description:
      'Drawn by the client, 16 letters or digits or more; the number to follow it by is made of it.',
  })
  secret!: string;

  @Field(() => String, { description: 'What is wrong, 5 to 2000 characters.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'Who says so; left out by whoever stays unnamed.' })
  objector: string | null = null;

  @Field(() => String, { nullable: true, description: 'How to reach her, if she likes.' })
  contact: string | null = null;
}

@InputType('AnswerObjectionInput', { description: 'The answer to an objection.' })
export class AnswerObjectionInput extends ReasonedApplicationStepInput {
  @Field(() => String, { description: 'The number of the objection.' })
  number!: string;

  @Field(() => ObjectionOutcomeEnum, { description: 'What comes of it.' })
  outcome!: ObjectionOutcome;

  @Field(() => [String], {
    description: 'Upheld in part: criteria whose answers are struck; the stars are worked out without them.',
  })
  struckCriteria!: string[];
}

@InputType('AnswerAppealInput', { description: 'The answer to an appeal.' })
export class AnswerAppealInput extends ReasonedApplicationStepInput {
  @Field(() => Boolean, { description: 'Whether it is upheld.' })
  isUpheld!: boolean;
}

@InputType('ExtendRatingStepInput', { description: 'More time for the step under way.' })
export class ExtendRatingStepInput extends ReasonedApplicationStepInput {
  @Field(() => Int, { description: 'By how many working days, 1 to 60.' })
  days!: number;
}
