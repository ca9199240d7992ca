import type { Refusal } from '@fulian/domain/kernel';
import { readRounds as mayReadRounds, objectToRatings } from '@fulian/domain/ratings';
import {
  Arg,
  Args,
  Ctx,
  createUnionType,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../../access/context.js';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { readUnit, UnitType } from '../../federation/index.js';
import {
  NotAnObjectionType,
  NoticeIsOverType,
  RatingApplicationNotFoundType,
  TooManyFromHereType,
  TooManyObjectionsType,
} from '../rating-refusals.type.js';
import { RatingRoundType } from '../rounds/rating-round.type.js';
import { readRound } from '../rounds/read-rounds.js';
import { fileObjection, readObjection } from './file-objection.js';
import { ObjectionReceiptType, PublicNoticeConnectionType, PublicNoticeType } from './public-results.type.js';
import { readNotice, readNotices } from './read-results.js';
import { FileObjectionInput } from './result-inputs.type.js';

const FileObjectionResultType = createUnionType({
  name: 'FileObjectionResult',
  description: 'The objection with its number, or why it was not taken.',
  types: () =>
    [
      ObjectionReceiptType,
      RatingApplicationNotFoundType,
      NoticeIsOverType,
      TooManyObjectionsType,
      TooManyFromHereType,
      NotAnObjectionType,
    ] as const,
});

@Resolver(() => PublicNoticeType)
export class PublicResultsResolver {
  @requires(mayReadRounds)
  @Query(() => PublicNoticeConnectionType, {
    description: 'Results on public notice today, in the order in which their notices end.',
  })
  publicNotices(@Args(() => PageArgs) page: PageArgs): Promise<Connection<PublicNoticeType>> {
    return readNotices(page);
  }

  @requires(mayReadRounds)
  @Query(() => PublicNoticeType, {
    nullable: true,
    description: 'One result on public notice; null for none.',
  })
  publicNotice(
    @Arg('ratingApplicationId', () => ID, { description: 'The application it is the result of.' })
    ratingApplicationId: string,
  ): Promise<PublicNoticeType | null> {
    return readNotice(ratingApplicationId);
  }

  @requires(mayReadRounds)
  @Query(() => ObjectionReceiptType, {
    nullable: true,
    description: 'What came of an objection, for whoever has its number; null for a number that is none.',
  })
  objectionByNumber(
    @Arg('number', () => String, { description: 'The number.' }) number: string,
  ): Promise<ObjectionReceiptType | null> {
    return readObjection(number);
  }

  @requires(objectToRatings)
  @Mutation(() => FileObjectionResultType, {
    description: 'Puts an objection forward against a result on public notice, named or not.',
  })
  fileObjection(
    @Arg('input', () => FileObjectionInput, { description: 'Against which result, and what is wrong.' })
    input: FileObjectionInput,
    @Ctx() { addressKey }: Context,
  ): Promise<ObjectionReceiptType | Refusal> {
    return fileObjection(input, addressKey());
  }

  @FieldResolver(() => UnitType, { description: 'The unit whose home it is.' })
  async unit(@Root() { unitId }: PublicNoticeType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => RatingRoundType, { description: 'Its round.' })
  async round(@Root() { roundId }: PublicNoticeType): Promise<RatingRoundType> {
    return (await readRound(roundId)) as RatingRoundType;
  }
}
