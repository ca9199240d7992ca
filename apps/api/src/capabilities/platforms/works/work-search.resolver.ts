import type { CalendarDate } from '@fulian/domain/kernel';
import { readAccounts as mayReadAccounts, type PlatformKind } from '@fulian/domain/platforms';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { PlatformKindEnum } from '../platform-kind.type.js';
import { findWorkSearch, searchWorks } from './search-works.js';
import { WorkConnectionType, type WorkType } from './work.type.js';
import { WorkSearchType } from './work-search.type.js';

@Resolver(() => WorkSearchType)
export class WorkSearchResolver {
  @requires(mayReadAccounts)
  @Query(() => WorkSearchType, {
    nullable: true,
    description: 'Looks for works of a unit and of all units below it; null when the unit is not yours.',
  })
  workSearch(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<WorkSearchType | null> {
    return findWorkSearch(unitId);
  }

  @FieldResolver(() => WorkConnectionType, {
    description: 'The works whose titles hold all words, the latest first.',
  })
  works(
    @Root() { unitId }: WorkSearchType,
    @Arg('words', () => String, {
      description: 'Words of the title, parted by spaces, at most eight. Without words nothing is found.',
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
}
