import { keepAlliance } from '@fulian/domain/alliance';
import type { Refusal } from '@fulian/domain/kernel';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { idempotent } from '../../platform/idempotent.js';
import { type AccountType, findAccount } from '../platforms/index.js';
import { JoinAllianceInput, LeaveAllianceInput, ReturnToAllianceInput } from './alliance-inputs.type.js';
import {
  JoinAllianceResultType,
  LeaveAllianceResultType,
  ReturnToAllianceResultType,
} from './alliance-results.type.js';
import { joinAlliance } from './join-alliance.js';
import { leaveAlliance } from './leave-alliance.js';
import { returnToAlliance } from './return-to-alliance.js';

@Resolver()
export class AllianceChangeResolver {
  @requires(keepAlliance)
  @Mutation(() => JoinAllianceResultType, { description: 'Takes an account into the alliance.' })
  joinAlliance(
    @Arg('input', () => JoinAllianceInput, { description: 'The account, the day and the proof.' })
    input: JoinAllianceInput,
  ): Promise<AccountType | Refusal> {
    return idempotent<AccountType, Refusal>(
      'joinAlliance',
      input,
      () => joinAlliance(input),
      findAccount,
      input.accountId,
    );
  }

  @requires(keepAlliance)
  @Mutation(() => LeaveAllianceResultType, { description: 'Lets an account leave the alliance.' })
  leaveAlliance(
    @Arg('input', () => LeaveAllianceInput, { description: 'The account, the day and the proof.' })
    input: LeaveAllianceInput,
  ): Promise<AccountType | Refusal> {
    return leaveAlliance(input);
  }

  @requires(keepAlliance)
  @Mutation(() => ReturnToAllianceResultType, { description: 'Takes the leaving of an account back.' })
  returnToAlliance(
    @Arg('input', () => ReturnToAllianceInput, { description: 'The account.' }) input: ReturnToAllianceInput,
  ): Promise<AccountType | Refusal> {
    return returnToAlliance(input);
  }
}
