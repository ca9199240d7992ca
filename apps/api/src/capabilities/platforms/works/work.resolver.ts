import type { CalendarDate } from '@fulian/domain/kernel';
import { readAccounts as mayReadAccounts, type PlatformKind } from '@fulian/domain/platforms';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { AccountType } from '../accounts/account.type.js';
import { readAccount } from '../accounts/read-account.js';
import { PlatformKindEnum } from '../platform-kind.type.js';
import { searchWorks } from './search-works.js';
import { WorkConnectionType, WorkType } from './work.type.js';

@Resolver(() => WorkType)
export class WorkResolver {
  @requires(mayReadAccounts)
  @Query(() => WorkConnectionType, {
    description: 'Works of a unit and of all units below it by words of their titles, the latest first.',
  })
  works(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
    @Arg('words', () => String, {
      description:
        'Words of the title, parted by spaces, at most eight; a work has all of them. Without words nothing is found.',
    })
    words: string,
    @Arg('platform', () => PlatformKindEnum, {
      nullable: true,
      description: 'Only on this kind of platform.',
    })
    platform: PlatformKind | null,
    @Arg('from', () => CalendarDateScalar, { nullable: true, description: 'Published on this day or later.' })
    from: CalendarDate | null,
    @Arg('to', () => CalendarDateScalar, { nullable: true, description: 'Published on this day or earlier.' })
    to: CalendarDate | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<WorkType>> {
    return searchWorks({ unitId, words, platform, from, to }, page);
  }

  @FieldResolver(() => AccountType, { description: 'The account on which it was published.' })
  async account(@Root() { accountId }: WorkType): Promise<AccountType> {
    return (await readAccount(accountId)) as AccountType;
  }
}
