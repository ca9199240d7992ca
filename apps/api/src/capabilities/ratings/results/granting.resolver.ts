import type { Refusal } from '@fulian/domain/kernel';
import { grantStars } from '@fulian/domain/ratings';
import { Arg, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { afterStep } from '../applications/after-step.js';
import { ApplicationStepInput, ReasonedApplicationStepInput } from '../applications/answer-input.type.js';
import { GrantStepResultType } from '../applications/application-results.type.js';
import { RatingApplicationType } from '../applications/rating-application.type.js';
import { takeStep } from '../steps/take-step.js';
import { answerObjection } from './answer-objection.js';
import { awardRating } from './award-rating.js';
import { ObjectionType } from './public-results.type.js';
import { readObjections } from './read-objections.js';
import { AnswerAppealInput, AnswerObjectionInput, ExtendRatingStepInput } from './result-inputs.type.js';
import { answerAppeal, revokeAward } from './revoke-award.js';

@Resolver(() => RatingApplicationType)
export class GrantingResolver {
  @requires(grantStars)
  @Mutation(() => GrantStepResultType, {
    description: 'Answers an objection; upheld in part, what is left of the result is published anew.',
  })
  answerObjection(
    @Arg('input', () => AnswerObjectionInput, { description: 'The answer.' }) input: AnswerObjectionInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(answerObjection(input));
  }

  @requires(grantStars)
  @Mutation(() => GrantStepResultType, {
    description: 'Grants the stars that were on public notice, once it is over and every objection answered.',
  })
  awardRating(
    @Arg('input', () => ApplicationStepInput, { description: 'The application.' })
    input: ApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(awardRating(input));
  }

  @requires(grantStars)
  @Mutation(() => GrantStepResultType, {
    description: 'Takes stars back after a veto event, with the reason.',
  })
  revokeAward(
    @Arg('input', () => ReasonedApplicationStepInput, { description: 'The application, and why.' })
    input: ReasonedApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(revokeAward(input));
  }

  @requires(grantStars)
  @Mutation(() => GrantStepResultType, { description: 'Answers an appeal.' })
  answerAppeal(
    @Arg('input', () => AnswerAppealInput, { description: 'The answer.' }) input: AnswerAppealInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(answerAppeal(input));
  }

  @requires(grantStars)
  @Mutation(() => GrantStepResultType, { description: 'Gives the step under way more working days.' })
  extendRatingStep(
    @Arg('input', () => ExtendRatingStepInput, { description: 'By how many days, and why.' })
    input: ExtendRatingStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    const { days, reason } = input;
    return afterStep(takeStep(input, () => ({ step: { step: 'extend', days, reason } })));
  }

  @FieldResolver(() => [ObjectionType], {
    description: 'Objections to its result; nobody but the province reads them.',
  })
  objections(@Root() { id }: RatingApplicationType): Promise<ObjectionType[]> {
    return readObjections(id);
  }
}
