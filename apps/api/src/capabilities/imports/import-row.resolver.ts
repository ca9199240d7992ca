import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AccountType, readAccount } from '../platforms/index.js';
import { ImportRowType } from './import-row.type.js';

@Resolver(() => ImportRowType)
export class ImportRowResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The account it speaks of; null when the row is an error.',
  })
  async account(@Root() { accountId }: ImportRowType): Promise<AccountType | null> {
    return accountId ? readAccount(accountId) : null;
  }
}
