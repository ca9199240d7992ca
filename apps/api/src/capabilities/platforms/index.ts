export { AccountType } from './accounts/account.type.js';
export {
  AccountClosedType,
  AccountNotFoundType,
  NotANameType,
  NotAnAddressType,
  UnitNotFoundType,
} from './accounts/account-refusals.type.js';
export { accountRows } from './accounts/account-rows.js';
export { accountNotFound, findAccount, holdAccount } from './accounts/find-account.js';
export { readAccount } from './accounts/read-account.js';
export { CountType } from './count.type.js';
export { countOf, wireCount } from './count-of.js';
export { PlatformKindEnum } from './platform-kind.type.js';
