import { ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('UnitNotFound', refusal('There is no such unit in your subtree.'))
export class UnitNotFoundType extends RefusalType {}

@ObjectType('AccountNotFound', refusal('There is no such account in your subtree.'))
export class AccountNotFoundType extends RefusalType {}

@ObjectType('DuplicateAccount', refusal('The account is registered already, by this unit or by another one.'))
export class DuplicateAccountType extends RefusalType {}

@ObjectType('NotAName', refusal('A name has 1 to 60 characters.'))
export class NotANameType extends RefusalType {}

@ObjectType('NotAHandle', refusal('A handle has at most 80 characters and no spaces.'))
export class NotAHandleType extends RefusalType {}

@ObjectType('NotAnAddress', refusal('An address begins with http:// or https://.'))
export class NotAnAddressType extends RefusalType {}

@ObjectType('NotAFilingNumber', refusal('A filing number has 2 to 40 letters, digits, brackets or dashes.'))
export class NotAFilingNumberType extends RefusalType {}

@ObjectType('OpenedInFuture', refusal('An account has been opened today at the latest.'))
export class OpenedInFutureType extends RefusalType {}

@ObjectType('AccountClosed', refusal('The account is closed; reopen it first.'))
export class AccountClosedType extends RefusalType {}

@ObjectType('AccountOpen', refusal('The account is open.'))
export class AccountOpenType extends RefusalType {}

@ObjectType('ClosedBeforeOpened', refusal("An account's last day does not lie before its first."))
export class ClosedBeforeOpenedType extends RefusalType {}

@ObjectType('ClosedInFuture', refusal("An account's last day is today at the latest."))
export class ClosedInFutureType extends RefusalType {}

@ObjectType('NoticeAfterClosing', refusal("A closing is announced on the account's last day at the latest."))
export class NoticeAfterClosingType extends RefusalType {}

@ObjectType('FiguresAfterClosing', refusal('Something is known of the account after that day.'))
export class FiguresAfterClosingType extends RefusalType {}
