import { readHints } from '@fulian/domain/health';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Info, Query, Resolver } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { type Connection, PageArgs } from '../../platform/connection.js';
import { selectionOf } from '../../platform/look-ahead.js';
import { HintedAccountConnectionType, type HintedAccountType } from './hint.type.js';
import { listHintedAccounts } from './list-hinted-accounts.js';

@Resolver()
export class HintedAccountsResolver {
  @requires(readHints)
  @Query(() => HintedAccountConnectionType, {
    description:
      'Accounts of your own unit and of those directly below it that a hint is told about, in the order of the tree.',
  })
  hintedAccounts(
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HintedAccountType>> {
    return listHintedAccounts(page, selectionOf(info));
  }
}
