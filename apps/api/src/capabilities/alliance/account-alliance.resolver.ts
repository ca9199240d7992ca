import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AccountType } from '../platforms/index.js';
import { AllianceMembershipType } from './membership.type.js';
import { readMemberships } from './read-memberships.js';

@Resolver(() => AccountType)
export class AccountAllianceResolver {
  @FieldResolver(() => [AllianceMembershipType], {
    description:
      'Its times in the alliance, the latest first; the first of them lasts while it has no last day.',
  })
  allianceMemberships(@Root() { id }: AccountType): Promise<AllianceMembershipType[]> {
    return readMemberships(id);
  }
}
