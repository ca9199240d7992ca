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

@InputType('AttestedFactInput', {
  description:
    'A reviewer’s word for something that the rubric lets her attest and the system does not know.',
})
export class AttestedFactInput {
  @Field(() => String, { description: 'For which criterion, by its name in the rubric.' })
  criterion!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is there, for what is or is not.' })
  isThere: boolean | null = null;

  @Field(() => Int, { nullable: true, description: 'The number, for what is counted.' })
  number: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Its number a year before, where growth is asked.' })
  before: number | null = null;

  @Field(() => String, {
    description: 'Where she saw it: a link, or where the paper lies; 1 to 300 characters.',
  })
  source!: string;

  @Field(() => String, { description: 'Why she finds so, 1 to 500 characters.' })
  reason!: string;
}

@InputType('AttestFactsInput', { description: 'What a county gives its word for.' })
export class AttestFactsInput extends ApplicationStepInput {
  @Field(() => [AttestedFactInput], { description: 'Each fact; one attested before is replaced.' })
  attested!: AttestedFactInput[];
}

@InputType('ScoreRatingApplicationInput', { description: 'A blind score.' })
export class ScoreRatingApplicationInput extends ApplicationStepInput {
  @Field(() => [ReviewedAnswerInput], { description: 'What she finds of each criterion that is asked.' })
  answers!: ReviewedAnswerInput[];

  @Field(() => [String], { description: 'Vetoes she found, by their name in the rubric.' })
  vetoes!: string[];

  @Field(() => [AttestedFactInput], {
    nullable: true,
    defaultValue: [],
    description: 'What she gives her word for; it counts on her own sheet alone.',
  })
  attested!: AttestedFactInput[] | null;
}

@InputType('SettleRatingApplicationInput', { description: 'What the panel decides.' })
export class SettleRatingApplicationInput extends ReasonedApplicationStepInput {
  @Field(() => Int, { description: 'Which sheet it adopts, by its number.' })
  seat!: number;
}
