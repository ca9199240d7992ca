import { Refusal } from '@fulian/domain/kernel';
import { judgeApplications } from '@fulian/domain/ratings';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  createUnionType,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { selectionOf } from '../../../platform/look-ahead.js';
import { UnitNotFoundType } from '../../platforms/index.js';
import { afterStep } from '../applications/after-step.js';
import { ReasonedApplicationStepInput } from '../applications/answer-input.type.js';
import {
  AttestFactsResultType,
  JudgeStepResultType,
  ScoreRatingApplicationResultType,
  SettleRatingApplicationResultType,
} from '../applications/application-results.type.js';
import {
  RatingApplicationConnectionType,
  RatingApplicationType,
} from '../applications/rating-application.type.js';
import { RatingRoundNotFoundType } from '../rating-refusals.type.js';
import { takeStep } from '../steps/take-step.js';
import { attestFacts } from './attest-facts.js';
import { declareConflicts } from './declare-conflicts.js';
import { JudgingDeskType } from './judging-desk.type.js';
import {
  AttestFactsInput,
  DeclareConflictsInput,
  ScoreRatingApplicationInput,
  SettleRatingApplicationInput,
} from './judging-inputs.type.js';
import { listWaiting, readDesk, readJudged } from './read-desk.js';
import { scoreApplication } from './score-application.js';
import { settleApplication } from './settle-application.js';

const DeclareConflictsResultType = createUnionType({
  name: 'DeclareConflictsResult',
  description: 'The desk as it is now, or why nothing was declared.',
  types: () => [JudgingDeskType, RatingRoundNotFoundType, UnitNotFoundType] as const,
});

@Resolver(() => JudgingDeskType)
export class JudgingResolver {
  @requires(judgeApplications)
  @Query(() => JudgingDeskType, { nullable: true, description: 'Your desk in a round.' })
  judgingDesk(
    @Arg('ratingRoundId', () => ID, { description: 'In which round.' }) ratingRoundId: string,
  ): Promise<JudgingDeskType | null> {
    return readDesk(ratingRoundId);
  }

  @requires(judgeApplications)
  @Query(() => RatingApplicationType, {
    nullable: true,
    description: 'An application that lies on your desk or that you have judged; null for any other.',
  })
  judgedApplication(
    @Arg('ratingApplicationId', () => ID, { description: 'Its id.' }) ratingApplicationId: string,
  ): Promise<RatingApplicationType | null> {
    return readJudged(ratingApplicationId);
  }

  @requires(judgeApplications)
  @Mutation(() => DeclareConflictsResultType, {
    description:
      'Says whom you stay away from in a round: those applications are not there for you any more.',
  })
  async declareConflicts(
    @Arg('input', () => DeclareConflictsInput, { description: 'In which round, of which units.' })
    input: DeclareConflictsInput,
  ): Promise<JudgingDeskType | Refusal> {
    const round = await declareConflicts(input);
    return Refusal.is(round) ? round : ((await readDesk(round)) as JudgingDeskType);
  }

  @requires(judgeApplications)
  @Mutation(() => AttestFactsResultType, {
    description: 'Gives the county’s word for what the rubric lets it attest and the system does not know.',
  })
  attestFacts(
    @Arg('input', () => AttestFactsInput, { description: 'Of which application, which facts.' })
    input: AttestFactsInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(attestFacts(input));
  }

  @requires(judgeApplications)
  @Mutation(() => JudgeStepResultType, {
    description: 'Finds that the papers are complete and true, as a county.',
  })
  passRatingApplication(
    @Arg('input', () => ReasonedApplicationStepInput, { description: 'The application.' })
    input: ReasonedApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(takeStep(input, () => ({ step: { step: 'pass', reason: input.reason } })));
  }

  @requires(judgeApplications)
  @Mutation(() => JudgeStepResultType, {
    description: 'Sends an application back to the home, with a reason.',
  })
  returnRatingApplication(
    @Arg('input', () => ReasonedApplicationStepInput, { description: 'The application, and why.' })
    input: ReasonedApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(takeStep(input, () => ({ step: { step: 'return', reason: input.reason } })));
  }

  @requires(judgeApplications)
  @Mutation(() => ScoreRatingApplicationResultType, { description: 'Gives one of the blind scores.' })
  scoreRatingApplication(
    @Arg('input', () => ScoreRatingApplicationInput, { description: 'What you find, and why.' })
    input: ScoreRatingApplicationInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(scoreApplication(input));
  }

  @requires(judgeApplications)
  @Mutation(() => SettleRatingApplicationResultType, {
    description: 'Adopts a sheet for the panel; its result goes on public notice.',
  })
  settleRatingApplication(
    @Arg('input', () => SettleRatingApplicationInput, { description: 'Which sheet, and why.' })
    input: SettleRatingApplicationInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(settleApplication(input));
  }

  @requires(judgeApplications)
  @Mutation(() => JudgeStepResultType, {
    description: 'Declines an application for the panel, with a reason.',
  })
  declineRatingApplication(
    @Arg('input', () => ReasonedApplicationStepInput, { description: 'The application, and why.' })
    input: ReasonedApplicationStepInput,
  ): Promise<RatingApplicationType | Refusal> {
    return afterStep(takeStep(input, () => ({ step: { step: 'decline', reason: input.reason } })));
  }

  @FieldResolver(() => RatingApplicationConnectionType, {
    description: 'What waits for you, what is due first before the rest.',
  })
  applications(
    @Root() { round }: JudgingDeskType,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RatingApplicationType>> {
    return listWaiting(round.id, page, selectionOf(info));
  }
}
