import { readRounds as mayReadRounds } from '@fulian/domain/ratings';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { RatingRoundType } from '../rounds/rating-round.type.js';
import { readRound } from '../rounds/read-rounds.js';
import { RatingAwardConnectionType, RatingAwardType } from './public-results.type.js';
import { readAward, readAwards } from './read-results.js';

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

  @FieldResolver(() => UnitType, { description: 'The unit whose home it is.' })
  async unit(@Root() { unitId }: RatingAwardType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => RatingRoundType, { description: 'The round in which they were granted.' })
  async round(@Root() { roundId }: RatingAwardType): Promise<RatingRoundType> {
    return (await readRound(roundId)) as RatingRoundType;
  }
}
