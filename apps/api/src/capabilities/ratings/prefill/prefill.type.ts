import { Field, ObjectType } from 'type-graphql';
import { CriterionAnswerType, KnownFactType } from '../applications/application-parts.type.js';
import { RubricType } from '../rubrics/rubric.type.js';

@ObjectType('SuggestedAnswer', {
  description: 'An answer that is filled in for the applicant, who confirms or corrects it.',
  simpleResolvers: true,
})
export class SuggestedAnswerType {
  @Field(() => CriterionAnswerType, { description: 'The answer.' })
  answer!: CriterionAnswerType;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;
}

@ObjectType('RatingPrefill', {
  description: 'What an application of a home would begin with, were a round open today.',
  simpleResolvers: true,
})
export class RatingPrefillType {
  @Field(() => RubricType, { description: 'By which rubric: the one published last for such a home.' })
  rubric!: RubricType;

  @Field(() => [KnownFactType], { description: 'What is known, each with its source.' })
  knownFacts!: readonly KnownFactType[];

  @Field(() => [SuggestedAnswerType], { description: 'Answers that would be filled in.' })
  suggestedAnswers!: readonly SuggestedAnswerType[];
}
