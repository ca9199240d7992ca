import type { Refusal } from '@fulian/domain/kernel';
import {
  applyForStars,
  Facts,
  readApplications as mayReadApplications,
  type RatingState,
} from '@fulian/domain/ratings';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { idempotent } from '../../../platform/idempotent.js';
import { selectionOf } from '../../../platform/look-ahead.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { draftPrefill } from '../prefill/draft-prefill.js';
import { SuggestedAnswerType } from '../prefill/prefill.type.js';
import { suggestedTypes } from '../prefill/suggested-types.js';
import { RatingRoundType } from '../rounds/rating-round.type.js';
import { readRound } from '../rounds/read-rounds.js';
import { BeginRatingApplicationInput } from './answer-input.type.js';
import { answerTypes, factTypes } from './answers-of.js';
import {
  CriterionAnswerType,
  KnownFactType,
  RatingSheetType,
  TakenStepType,
} from './application-parts.type.js';
import { BeginRatingApplicationResultType } from './application-results.type.js';
import { readApplication } from './application-rows.js';
import { beginApplication } from './begin-application.js';
import { listApplications } from './list-applications.js';
import {
  RatingApplicationConnectionType,
  RatingApplicationType,
  RatingStateEnum,
} from './rating-application.type.js';
import { readHistory, readSheets } from './read-parts.js';

@Resolver(() => RatingApplicationType)
export class RatingApplicationResolver {
  @requires(mayReadApplications)
  @Query(() => RatingApplicationType, {
    nullable: true,
    description: 'One application; null when it is not yours to see, or not there.',
  })
  ratingApplication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<RatingApplicationType | null> {
    return readApplication(id);
  }

  @requires(mayReadApplications)
  @Query(() => RatingApplicationConnectionType, {
    description: 'The applications of a unit and of all units below it, the latest first.',
  })
  ratingApplications(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
    @Arg('inRound', () => ID, { nullable: true, description: 'Only in this round.' })
    ratingRoundId: string | null,
    @Arg('state', () => RatingStateEnum, { nullable: true, description: 'Only where they stand there.' })
    state: RatingState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RatingApplicationType>> {
    const filter = { unitId, ratingRoundId: ratingRoundId ?? null, state: state ?? null };
    return listApplications(filter, page, selectionOf(info));
  }

  @requires(applyForStars)
  @Mutation(() => BeginRatingApplicationResultType, {
    description: 'Begins an application for your unit or one below it.',
  })
  beginRatingApplication(
    @Arg('input', () => BeginRatingApplicationInput, { description: 'In which round, for which unit.' })
    input: BeginRatingApplicationInput,
  ): Promise<RatingApplicationType | Refusal> {
    return idempotent('beginRatingApplication', input, (id) => beginApplication(input, id), readApplication);
  }

  @FieldResolver(() => UnitType, { description: 'The unit that applies.' })
  async unit(@Root() { unitId }: RatingApplicationType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => RatingRoundType, { description: 'Its round.' })
  async round(@Root() { roundId }: RatingApplicationType): Promise<RatingRoundType> {
    return (await readRound(roundId)) as RatingRoundType;
  }

  @FieldResolver(() => [CriterionAnswerType], { description: 'What the applicant answers.' })
  givenAnswers(@Root() { answers }: RatingApplicationType): CriterionAnswerType[] {
    return answerTypes(answers);
  }

  @FieldResolver(() => [KnownFactType], {
    description: 'What the system fills in: as it is now, or as it was when the application was sent.',
  })
  async knownFacts(@Root() { id, facts }: RatingApplicationType): Promise<KnownFactType[]> {
    return factTypes((await draftPrefill(id))?.facts ?? facts ?? Facts.none);
  }

  @FieldResolver(() => [SuggestedAnswerType], {
    description: 'Answers that were filled in for the applicant, with their sources; none once it was sent.',
  })
  async suggestedAnswers(@Root() { id }: RatingApplicationType): Promise<SuggestedAnswerType[]> {
    return suggestedTypes((await draftPrefill(id))?.suggested ?? []);
  }

  @FieldResolver(() => [TakenStepType], { description: 'Its steps with their reasons, the first first.' })
  history(@Root() { id }: RatingApplicationType): Promise<TakenStepType[]> {
    return readHistory(id);
  }

  @FieldResolver(() => [RatingSheetType], {
    description:
      'What reviewers found: one’s own, and after the review all, for the reviewing unit and above.',
  })
  sheets(@Root() { id }: RatingApplicationType): Promise<RatingSheetType[]> {
    return readSheets(id);
  }
}
