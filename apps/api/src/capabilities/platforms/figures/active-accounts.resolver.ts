import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PeriodSummaryType } from './period-summary.type.js';
import { readActiveAccounts } from './read-active-accounts.js';

@Resolver(() => PeriodSummaryType)
export class ActiveAccountsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Accounts that published at least one new work in it; null where nobody told of works.',
  })
  activeAccounts(@Root() period: PeriodSummaryType): Promise<number | null> {
    return readActiveAccounts(period);
  }
}
