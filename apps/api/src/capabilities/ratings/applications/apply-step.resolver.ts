import type { Refusal } from '@fulian/domain/kernel';
import { applyForStars } from '@fulian/domain/ratings';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { takeStep } from '../steps/take-step.js';
import { afterStep } from './after-step.js';
import {
  ApplicationStepInput,
  ReasonedApplicationStepInput,
  SaveRatingApplicationInput,
} from './answer-input.type.js';
import { ApplyStepResultType, SaveRatingApplicationResultType } from './application-results.type.js';
import type { RatingApplicationType } from './rating-application.type.js';
import { saveApplication } from './save-application.js';
import { submitApplication } from './submit-application.js';

@Resolver()
export class ApplyStepResolver {
  @requires(applyForStars)
  @Mutation(() => SaveRatingApplicationResultType, { description: 'Keeps what was filled in so far.' })
  saveRatingApplication(
    @Arg('input', () => SaveRatingApplicationInput, { description: 'The application as it is to be.' })
    input: SaveRatingApplicationInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(saveApplication(input));
  }

  @requires(applyForStars)
  @Mutation(() => ApplyStepResultType, {
    description: 'Sends an application on its way, with what the system knows of the home frozen beside it.',
  })
  submitRatingApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'The application.' })
    input: ApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(submitApplication(input));
  }

  @requires(applyForStars)
  @Mutation(() => ApplyStepResultType, { description: 'Takes an application back before it is decided.' })
  withdrawRatingApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'The application.' })
    input: ApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(takeStep(input, () => ({ step: { step: 'withdraw' } })));
  }

  @requires(applyForStars)
  @Mutation(() => ApplyStepResultType, { description: 'Appeals against a "no" or a revocation, once.' })
  appealRating(
    @Arg('input', () => ReasonedApplicationStepInput, { description: 'The application, and why.' })
    input: ReasonedApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(takeStep(input, () => ({ step: { step: 'appeal', reason: input.reason } })));
  }
}
