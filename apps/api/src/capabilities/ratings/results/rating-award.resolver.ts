import { readRounds as mayReadRounds } from '@fulian/domain/ratings';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { RatingRoundType } from '../rounds/rating-round.type.js';
import { readRound } from '../rounds/read-rounds.js';
import { RatingAwardConnectionType, RatingAwardType } from './public-results.type.js';
import { readAward, readAwardNumbered, readAwards } from './read-results.js';
import { readStarHistory } from './read-star-history.js';
import { StarEventType } from './star-event.type.js';

@Resolver(() => RatingAwardType)
export class RatingAwardResolver {
  @requires(mayReadRounds)
  @Query(() => RatingAwardConnectionType, {
    description: 'Stars in force, in the order of the register of units and never by their number.',
  })
  ratingAwards(@Args(() => PageArgs) page: PageArgs): Promise<Connection<RatingAwardType>> {
    return readAwards(null, page);
  }

  @requires(mayReadRounds)
  @Query(() => RatingAwardConnectionType, { description: 'All stars a unit ever had.' })
  awardsOfUnit(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<RatingAwardType>> {
    return readAwards(unitId, page);
  }

  @requires(mayReadRounds)
  @Query(() => RatingAwardType, { nullable: true, description: 'The stars that an application brought.' })
  ratingAward(
    @Arg('ratingApplicationId', () => ID, { description: 'The application they were granted on.' })
    ratingApplicationId: string,
  ): Promise<RatingAwardType | null> {
    return readAward(ratingApplicationId);
  }

  @requires(mayReadRounds)
  @Query(() => RatingAwardType, {
    nullable: true,
    description: 'The stars whose certificate bears a number; null for a number that is none.',
  })
  ratingAwardByNumber(
    @Arg('number', () => String, { description: 'The number, with or without its dashes.' }) number: string,
  ): Promise<RatingAwardType | null> {
    return readAwardNumbered(number);
  }

  @requires(mayReadRounds)
  @Query(() => [StarEventType], {
    description: 'All that happened to the stars of a unit, the latest first; compared with nobody.',
  })
  starHistory(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<StarEventType[]> {
    return readStarHistory(unitId);
  }

  @FieldResolver(() => UnitType, { description: 'The unit whose home it is.' })
  async unit(@Root() { unitId }: RatingAwardType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => RatingRoundType, { description: 'The round in which they were granted.' })
  async round(@Root() { roundId }: RatingAwardType): Promise<RatingRoundType> {
    return (await readRound(roundId)) as RatingRoundType;
  }
}
