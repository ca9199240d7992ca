import { UnitPath } from '@fulian/domain/access';
import { isToldDiagnosis } from '@fulian/domain/reach';
import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { currentActor } from '../../access/work.js';
import { AccountType } from '../platforms/index.js';
import { ReachDiagnosisType } from './reach.type.js';
import { readReach } from './read-reach.js';

@Resolver(() => AccountType)
export class AccountReachResolver {
  @FieldResolver(() => ReachDiagnosisType, {
    nullable: true,
    description:
      'Its reach over the days up to the last known one; null where nothing is known, and for everybody but its own people and the tier above.',
  })
  async reach(
    @Root() { id, platform, unitPath }: AccountType,
    @Arg('days', () => Int, { defaultValue: 30, description: 'How long a stretch is: 7, 30 or 365 days.' })
    days: number,
  ): Promise<ReachDiagnosisType | null> {
    return isToldDiagnosis(currentActor(), UnitPath.of(unitPath))
      ? readReach({ accountId: id, platform, days })
      : null;
  }
}
