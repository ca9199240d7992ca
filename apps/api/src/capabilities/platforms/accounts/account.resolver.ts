import type { CalendarDate } from '@fulian/domain/kernel';
import {
  readAccounts as mayReadAccounts,
  readPublicFace as mayReadPublicFace,
  type PlatformKind,
} from '@fulian/domain/platforms';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { selectionOf } from '../../../platform/look-ahead.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { PlatformKindEnum } from '../platform-kind.type.js';
import { readLatestSnapshot } from '../snapshots/read-latest-snapshot.js';
import { readSnapshots } from '../snapshots/read-snapshots.js';
import { SnapshotType } from '../snapshots/snapshot.type.js';
import { readWork, readWorks } from '../works/read-works.js';
import { WorkConnectionType, WorkType } from '../works/work.type.js';
import { AccountConnectionType, AccountType } from './account.type.js';
import { listAccounts } from './list-accounts.js';
import { listPublicAccounts } from './list-public-accounts.js';
import { PublicAccountConnectionType, type PublicAccountType } from './public-account.type.js';
import { readAccount } from './read-account.js';

@Resolver(() => AccountType)
export class AccountResolver {
  @requires(mayReadAccounts)
  @Query(() => AccountType, {
    nullable: true,
    description: 'One account; null when it is not yours to see, or not there.',
  })
  account(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<AccountType | null> {
    return readAccount(id);
  }

  @requires(mayReadAccounts)
  @Query(() => AccountConnectionType, {
    description: 'Accounts of a unit, its own before those below it, each unit’s by platform and name.',
  })
  accounts(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
    @Arg('withBelow', () => Boolean, {
      defaultValue: true,
      description: 'Whether those of the units below it are listed too.',
    })
    withBelow: boolean,
    @Arg('platform', () => PlatformKindEnum, {
      nullable: true,
      description: 'Only on this kind of platform.',
    })
    platform: PlatformKind | null,
    @Arg('isOpen', () => Boolean, { nullable: true, description: 'Only open ones, or only closed ones.' })
    isOpen: boolean | null,
    @Arg('notClosedBefore', () => CalendarDateScalar, {
      nullable: true,
      description: 'Only open ones, and those that were closed on this day or later.',
    })
    notClosedBefore: CalendarDate | null,
    @Arg('query', () => String, { nullable: true, description: 'Only with this in their name or handle.' })
    query: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccountType>> {
    const filter = { unitId, withBelow, platform, isOpen, notClosedBefore, query };
    return listAccounts(filter, page, selectionOf(info));
  }

  @requires(mayReadPublicFace)
  @Query(() => PublicAccountConnectionType, { description: 'The open accounts of exactly this unit.' })
  publicAccounts(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<PublicAccountType>> {
    return listPublicAccounts(unitId, page);
  }

  @FieldResolver(() => UnitType, { description: 'The unit that holds it.' })
  async unit(@Root() { unitId }: AccountType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => SnapshotType, {
    nullable: true,
    description:
      'The last day on which its followers are known, or, if they never were, anything; null when nothing is.',
  })
  latest(@Root() { id }: AccountType): Promise<SnapshotType | null> {
    return readLatestSnapshot(id);
  }

  @FieldResolver(() => [SnapshotType], {
    description:
      'Its known days within at most 366, in order; a day of which nothing is known is not among them.',
  })
  snapshots(
    @Root() { id }: AccountType,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day.' }) from: CalendarDate,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day.' }) to: CalendarDate,
  ): Promise<SnapshotType[]> {
    return readSnapshots(id, from, to);
  }

  @FieldResolver(() => WorkConnectionType, { description: 'Its works, the latest first.' })
  works(@Root() { id }: AccountType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<WorkType>> {
    return readWorks(id, page);
  }

  @FieldResolver(() => WorkType, {
    nullable: true,
    description: 'One work of it; null when it is none of its own.',
  })
  work(
    @Root() { id }: AccountType,
    @Arg('workId', () => ID, { description: 'Which work.' }) workId: string,
  ): Promise<WorkType | null> {
    return readWork(id, workId);
  }
}
