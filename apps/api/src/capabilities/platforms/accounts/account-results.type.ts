import { createUnionType } from 'type-graphql';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { AccountType } from './account.type.js';
import {
  AccountClosedType,
  AccountNotFoundType,
  AccountOpenType,
  ClosedBeforeOpenedType,
  ClosedInFutureType,
  DuplicateAccountType,
  FiguresAfterClosingType,
  NotAFilingNumberType,
  NotAHandleType,
  NotANameType,
  NotAnAddressType,
  NoticeAfterClosingType,
  OpenedInFutureType,
  UnitNotFoundType,
} from './account-refusals.type.js';

const details = [
  NotANameType,
  NotAHandleType,
  NotAnAddressType,
  NotAFilingNumberType,
  OpenedInFutureType,
  DuplicateAccountType,
] as const;

export const RegisterAccountResultType = createUnionType({
  name: 'RegisterAccountResult',
  description: 'The registered account, or why it is not.',
  types: () => [AccountType, UnitNotFoundType, ...details] as const,
});

export const EditAccountResultType = createUnionType({
  name: 'EditAccountResult',
  description: 'The account as it is now, or why it was not changed.',
  types: () => [AccountType, AccountNotFoundType, StaleVersionType, AccountClosedType, ...details] as const,
});

export const CloseAccountResultType = createUnionType({
  name: 'CloseAccountResult',
  description: 'The closed account, or why it is not.',
  types: () =>
    [
      AccountType,
      AccountNotFoundType,
      StaleVersionType,
      AccountClosedType,
      ClosedBeforeOpenedType,
      ClosedInFutureType,
      FiguresAfterClosingType,
      NotAnAddressType,
      NoticeAfterClosingType,
    ] as const,
});

export const ReopenAccountResultType = createUnionType({
  name: 'ReopenAccountResult',
  description: 'The account, open again, or why it is not.',
  types: () =>
    [AccountType, AccountNotFoundType, StaleVersionType, AccountOpenType, DuplicateAccountType] as const,
});
