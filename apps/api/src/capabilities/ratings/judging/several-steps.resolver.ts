import { judgeApplications } from '@fulian/domain/ratings';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type StepOutcome, takeSeveral } from './several-steps.js';
import { ApplicationStepOutcomeType, SeveralApplicationsStepInput } from './several-steps.type.js';

@Resolver()
export class SeveralStepsResolver {
  @requires(judgeApplications)
  @Mutation(() => [ApplicationStepOutcomeType], {
    description: 'Passes several applications on, as a county; one that is refused stops no other.',
  })
  passRatingApplications(
    @Arg('input', () => SeveralApplicationsStepInput, { description: 'The applications, and why.' })
    input: SeveralApplicationsStepInput,
  ): Promise<StepOutcome[]> {
    return takeSeveral(input, 'pass');
  }

  @requires(judgeApplications)
  @Mutation(() => [ApplicationStepOutcomeType], {
    description: 'Sends several applications back to their homes; one that is refused stops no other.',
  })
  returnRatingApplications(
    @Arg('input', () => SeveralApplicationsStepInput, { description: 'The applications, and why.' })
    input: SeveralApplicationsStepInput,
  ): Promise<StepOutcome[]> {
    return takeSeveral(input, 'return');
  }
}
