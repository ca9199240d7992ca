import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { BigCountScalar, CalendarDateScalar } from '../../../platform/scalars.js';
import { CountType } from '../count.type.js';
import { TotalType } from './total.type.js';

@ObjectType('AccountPeriod', {
  description:
    'What one account adds to the sums of a period: over the accounts of a unit they are its sums.',
  simpleResolvers: true,
})
export class AccountPeriodType {
  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Its last day.' })
  to!: CalendarDate;

  @Field(() => CountType, {
    description:
      'Followers as last known at the end of `to`, 0 once it was closed; missing when they never were.',
  })
  followers!: CountType;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'On which day these followers were known, within the period or before it; null when they never were.',
  })
  followersOn!: CalendarDate | null;

  @Field(() => BigCountScalar, {
    description: 'What they grew by within it; what the account brought along or took with it is no growth.',
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
