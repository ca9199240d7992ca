import type { Refusal } from '@fulian/domain/kernel';
import { readRounds as mayReadRounds, openRounds } from '@fulian/domain/ratings';
import { Arg, Args, ID, Mutation, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { idempotent } from '../../../platform/idempotent.js';
import { openRound } from './open-round.js';
import { RatingRoundConnectionType, RatingRoundType } from './rating-round.type.js';
import { readRound, readRounds } from './read-rounds.js';
import { OpenRatingRoundInput } from './round-inputs.type.js';
import { OpenRatingRoundResultType } from './round-refusals.type.js';

@Resolver()
export class RatingRoundResolver {
  @requires(mayReadRounds)
  @Query(() => RatingRoundType, { nullable: true, description: 'One round; null when there is none.' })
  ratingRound(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<RatingRoundType | null> {
    return readRound(id);
  }

  @requires(mayReadRounds)
  @Query(() => RatingRoundConnectionType, { description: 'All rounds, the latest first.' })
  ratingRounds(@Args(() => PageArgs) page: PageArgs): Promise<Connection<RatingRoundType>> {
    return readRounds(page);
  }

  @requires(openRounds)
  @Mutation(() => OpenRatingRoundResultType, {
    description: 'Opens a round; it stands on an approval document or a business grading.',
  })
  openRatingRound(
    @Arg('input', () => OpenRatingRoundInput, { description: 'The round.' }) input: OpenRatingRoundInput,
  ): Promise<RatingRoundType | Refusal> {
    return idempotent('openRatingRound', input, (id) => openRound(input, id), readRound);
  }
}
