import { UnitPath } from '@fulian/domain/access';
import { isToldHints } from '@fulian/domain/health';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { currentActor } from '../../access/work.js';
import { AccountType } from '../platforms/index.js';
import { HintType } from './hint.type.js';
import { ImpostorReportType } from './impostor.type.js';
import { readHints } from './read-hints.js';
import { readImpostors } from './read-impostors.js';

const isTold = ({ unitPath }: AccountType): boolean => isToldHints(currentActor(), UnitPath.of(unitPath));

@Resolver(() => AccountType)
export class AccountHintsResolver {
  @FieldResolver(() => [HintType], {
    nullable: true,
    description:
      'What is worth a word about it, the most pressing first; null for everybody but its own people and the tier above.',
  })
  async hints(@Root() account: AccountType): Promise<readonly HintType[] | null> {
    return isTold(account) ? readHints(account.id) : null;
  }

  @FieldResolver(() => [ImpostorReportType], {
    nullable: true,
    description:
      'Reports of accounts that pretend to be it, the latest first; null for everybody but its own people and the tier above.',
  })
  async impostorReports(@Root() account: AccountType): Promise<readonly ImpostorReportType[] | null> {
    return isTold(account) ? readImpostors(account.id) : null;
  }
}
