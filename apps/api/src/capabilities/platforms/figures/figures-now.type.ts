import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { BigCountScalar, CalendarDateScalar } from '../../../platform/scalars.js';

@ObjectType('FiguresNow', { description: 'What stands now.', simpleResolvers: true })
export class FiguresNowType {
  @Field(() => BigCountScalar, {
    description:
      'Followers as last known, added up over accounts; who follows two accounts is counted twice.',
  })
  followers!: number;

  @Field(() => Int, { description: 'Open accounts.' })
  accounts!: number;

  @Field(() => Int, { description: 'How many of them the followers are of.' })
  reportingAccounts!: number;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day of which anything is known; null when nothing is.',
  })
  lastReportedOn!: CalendarDate | null;
}
