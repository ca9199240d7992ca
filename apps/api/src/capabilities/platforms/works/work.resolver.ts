import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { readAccount } from '../accounts/read-account.js';
import { readSightings } from './read-sightings.js';
import { WorkType } from './work.type.js';
import { WorkSightingType } from './work-sighting.type.js';

@Resolver(() => WorkType)
export class WorkResolver {
  @FieldResolver(() => AccountType, { description: 'The account on which it was published.' })
  async account(@Root() { accountId }: WorkType): Promise<AccountType> {
    return (await readAccount(accountId)) as AccountType;
  }

  @FieldResolver(() => [WorkSightingType], {
    description: 'What was seen of it over time, the earliest first; at most the last 200 times.',
  })
  sightings(@Root() { id }: WorkType): Promise<WorkSightingType[]> {
    return readSightings(id);
  }
}
