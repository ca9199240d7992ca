import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { BigCountScalar, CalendarDateScalar } from '../../../platform/scalars.js';
import { TotalType } from './total.type.js';

@ObjectType('PeriodFigures', { description: 'The sums of one day or one month.', simpleResolvers: true })
export class PeriodFiguresType {
  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Its last day; today in the month under way.' })
  to!: CalendarDate;

  @Field(() => BigCountScalar, { description: 'The stock of followers at the end of `to`.' })
  followers!: number;

  @Field(() => BigCountScalar, {
    description: 'What the stock grew by, accounts that entered it or were closed aside.',
  })
  followersGrowth!: number;

  @Field(() => TotalType, { description: 'Works published.' })
  posts!: TotalType;

  @Field(() => TotalType, { description: 'Reads.' })
  reads!: TotalType;

  @Field(() => TotalType, { description: 'Plays.' })
  plays!: TotalType;

  @Field(() => TotalType, { description: 'Likes.' })
  likes!: TotalType;

  @Field(() => TotalType, { description: 'Comments.' })
  comments!: TotalType;

  @Field(() => TotalType, { description: 'Shares.' })
  shares!: TotalType;
}
