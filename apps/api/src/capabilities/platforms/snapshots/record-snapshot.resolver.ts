import type { Refusal } from '@fulian/domain/kernel';
import { keepAccounts } from '@fulian/domain/platforms';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import type { AccountEntity } from '../accounts/account.entity.js';
import { findAccount } from '../accounts/find-account.js';
import { recordSnapshot } from './record-snapshot.js';
import { RecordSnapshotInput } from './record-snapshot-input.type.js';
import { RecordSnapshotResultType } from './record-snapshot-result.type.js';
import { retractSnapshot } from './retract-snapshot.js';
import { RetractSnapshotInput, RetractSnapshotResultType } from './retract-snapshot.type.js';

@Resolver()
export class RecordSnapshotResolver {
  @requires(keepAccounts)
  @Mutation(() => RecordSnapshotResultType, {
    description: "Tells an account's figures of a day by hand, or corrects what was told of them before.",
  })
  recordSnapshot(
    @Arg('input', () => RecordSnapshotInput, { description: 'The figures.' }) input: RecordSnapshotInput,
  ): Promise<AccountEntity | Refusal> {
    return idempotent('recordSnapshot', input, () => recordSnapshot(input), findAccount, input.accountId);
  }

  @requires(keepAccounts)
  @Mutation(() => RetractSnapshotResultType, {
    description:
      'Takes back the figures of a day that you yourself told last by hand; those told before are in force again.',
  })
  retractSnapshot(
    @Arg('input', () => RetractSnapshotInput, { description: 'Which figures.' }) input: RetractSnapshotInput,
  ): Promise<AccountEntity | Refusal> {
    return retractSnapshot(input);
  }
}
