export { AccountType } from './accounts/account.type.js';
export { readAccount } from './accounts/read-account.js';
export { PlatformKindEnum } from './platform-kind.type.js';
