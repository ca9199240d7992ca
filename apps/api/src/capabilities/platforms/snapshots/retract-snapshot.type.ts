import type { CalendarDate } from '@fulian/domain/kernel';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { AccountType } from '../accounts/account.type.js';
import { AccountNotFoundType } from '../accounts/account-refusals.type.js';

@InputType('RetractSnapshotInput', { description: 'Which figures to take back.' })
export class RetractSnapshotInput {
  @Field(() => ID, { description: 'Of which account.' })
  accountId!: string;

  @Field(() => CalendarDateScalar, { description: 'Of which day.' })
  on!: CalendarDate;
}

@ObjectType('NothingToRetract', {
  implements: RefusalType,
  description: 'You have told nothing of that day by hand, or have taken it back already.',
})
export class NothingToRetractType extends RefusalType {}

export const RetractSnapshotResultType = createUnionType({
  name: 'RetractSnapshotResult',
  description: 'The account whose figures were taken back, or why they were not.',
  types: () => [AccountType, AccountNotFoundType, NothingToRetractType] as const,
});
