import type { CalendarDate } from '@fulian/domain/kernel';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { AccountType } from '../accounts/account.type.js';
import { AccountPeriodType } from './account-period.type.js';
import { readAccountPeriod } from './read-account-period.js';

@Resolver(() => AccountType)
export class AccountPeriodResolver {
  @FieldResolver(() => AccountPeriodType, {
    description: 'What it adds to the sums of a period of at most 366 days.',
  })
  period(
    @Root() { id }: AccountType,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day.' }) from: CalendarDate,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day.' }) to: CalendarDate,
  ): Promise<AccountPeriodType> {
    return readAccountPeriod(id, from, to);
  }
}
