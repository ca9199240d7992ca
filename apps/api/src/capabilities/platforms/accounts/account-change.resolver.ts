import { Id, type Refusal } from '@fulian/domain/kernel';
import { keepAccounts } from '@fulian/domain/platforms';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import type { AccountEntity } from './account.entity.js';
import {
  CloseAccountInput,
  EditAccountInput,
  RegisterAccountInput,
  ReopenAccountInput,
} from './account-inputs.type.js';
import {
  CloseAccountResultType,
  EditAccountResultType,
  RegisterAccountResultType,
  ReopenAccountResultType,
} from './account-results.type.js';
import { closeAccount } from './close-account.js';
import { editAccount } from './edit-account.js';
import { findAccount } from './find-account.js';
import { registerAccount } from './register-account.js';
import { reopenAccount } from './reopen-account.js';

@Resolver()
export class AccountChangeResolver {
  @requires(keepAccounts)
  @Mutation(() => RegisterAccountResultType, {
    description: 'Registers an account for your unit or one below it.',
  })
  registerAccount(
    @Arg('input', () => RegisterAccountInput, { description: 'The account.' }) input: RegisterAccountInput,
  ): Promise<AccountEntity | Refusal> {
    return idempotent('registerAccount', input, (id) => registerAccount(input, Id.of(id)), findAccount);
  }

  @requires(keepAccounts)
  @Mutation(() => EditAccountResultType, { description: 'Changes what an open account says of itself.' })
  editAccount(
    @Arg('input', () => EditAccountInput, { description: 'The account as it is to be.' })
    input: EditAccountInput,
  ): Promise<AccountEntity | Refusal> {
    return editAccount(input);
  }

  @requires(keepAccounts)
  @Mutation(() => CloseAccountResultType, {
    description: 'Closes an account; its followers leave the stock of every unit on its last day.',
  })
  closeAccount(
    @Arg('input', () => CloseAccountInput, { description: 'The account and its last day.' })
    input: CloseAccountInput,
  ): Promise<AccountEntity | Refusal> {
    return closeAccount(input);
  }

  @requires(keepAccounts)
  @Mutation(() => ReopenAccountResultType, { description: 'Takes the closing of an account back.' })
  reopenAccount(
    @Arg('input', () => ReopenAccountInput, { description: 'The account.' }) input: ReopenAccountInput,
  ): Promise<AccountEntity | Refusal> {
    return reopenAccount(input);
  }
}
