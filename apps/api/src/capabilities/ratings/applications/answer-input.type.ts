import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('CriterionAnswerInput', { description: 'An answer to one criterion of the rubric.' })
export class CriterionAnswerInput {
  @Field(() => String, { description: 'Which criterion, by its name in the rubric.' })
  criterion!: string;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no, where that is asked.' })
  isYes: boolean | null = null;

  @Field(() => Int, { nullable: true, description: 'A count, or the number of a level from 0.' })
  number: number | null = null;

  @Field(() => [String], { description: 'Links, or a word on where the paper lies; no photo is needed.' })
  evidence!: string[];
}

@InputType('BeginRatingApplicationInput', { description: 'An application to begin.' })
export class BeginRatingApplicationInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key begins nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'In which round.' })
  ratingRoundId!: string;

  @Field(() => ID, { description: 'For which unit: yours, or one below it.' })
  unitId!: string;
}

@InputType('ApplicationStepInput', { description: 'Which application, as you saw it.' })
export class ApplicationStepInput {
  @Field(() => ID, { description: 'Its id.' })
  ratingApplicationId!: string;

  @Field(() => Int, { description: 'The version you decided on.' })
  version!: number;
}

@InputType('SaveRatingApplicationInput', { description: 'What an application says so far.' })
export class SaveRatingApplicationInput extends ApplicationStepInput {
  @Field(() => String, { description: 'What the home is called, 1 to 60 characters.' })
  homeName!: string;

  @Field(() => [CriterionAnswerInput], { description: 'All answers; one left out is empty again.' })
  answers!: CriterionAnswerInput[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Criteria of which an earlier application says what holds no longer; all of them, each time.',
  })
  outdated: string[] | null = [];
}

@InputType('ReasonedApplicationStepInput', { description: 'Which application, and why.' })
export class ReasonedApplicationStepInput extends ApplicationStepInput {
  @Field(() => String, { description: 'The reason; it stays with the application.' })
  reason!: string;
}
