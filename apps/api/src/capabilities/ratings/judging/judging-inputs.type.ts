import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ApplicationStepInput,
  CriterionAnswerInput,
  ReasonedApplicationStepInput,
} from '../applications/answer-input.type.js';

@InputType('DeclareConflictsInput', { description: 'Whom a reviewer stays away from in a round.' })
export class DeclareConflictsInput {
  @Field(() => ID, { description: 'In which round.' })
  ratingRoundId!: string;

  @Field(() => [ID], {
    description: 'The units, each with all below it; none where there is nobody to stay away from.',
  })
  unitIds!: string[];
}

@InputType('ReviewedAnswerInput', { description: 'What a reviewer finds of one criterion, and why.' })
export class ReviewedAnswerInput extends CriterionAnswerInput {
  @Field(() => String, { description: 'Why she finds so.' })
  reason!: string;
}

@InputType('ScoreRatingApplicationInput', { description: 'A blind score.' })
export class ScoreRatingApplicationInput extends ApplicationStepInput {
  @Field(() => [ReviewedAnswerInput], { description: 'What she finds of each criterion that is asked.' })
  answers!: ReviewedAnswerInput[];

  @Field(() => [String], { description: 'Vetoes she found, by their name in the rubric.' })
  vetoes!: string[];
}

@InputType('SettleRatingApplicationInput', { description: 'What the panel decides.' })
export class SettleRatingApplicationInput extends ReasonedApplicationStepInput {
  @Field(() => Int, { description: 'Which sheet it adopts, by its number.' })
  seat!: number;
}
