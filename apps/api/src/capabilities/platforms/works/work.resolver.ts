import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { readAccount } from '../accounts/read-account.js';
import { WorkType } from './work.type.js';

@Resolver(() => WorkType)
export class WorkResolver {
  @FieldResolver(() => AccountType, { description: 'The account on which it was published.' })
  async account(@Root() { accountId }: WorkType): Promise<AccountType> {
    return (await readAccount(accountId)) as AccountType;
  }
}
