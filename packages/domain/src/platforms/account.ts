import type { CalendarDate, Id } from '../kernel/index.js';
import type { AccountDetails } from './account-details.js';
import type { PlatformKind } from './platform-kind.js';

/** An account (账号) that a unit holds on a platform. It keeps its platform for good: another platform's is another one. */
export interface Account extends AccountDetails {
  readonly id: Id<'Account'>;
  readonly unitId: Id<'Unit'>;
  readonly platform: PlatformKind;
  /** Its last day; null while it is open. */
  readonly closedOn: CalendarDate | null;
  /** Grows with each change; who edits says which version she saw. */
  readonly version: number;
}

/** What tells an account apart from others. */
export type AccountMark = Pick<Account, 'unitId' | 'platform' | 'name' | 'handle'>;

/** Whether two open accounts are one: the same handle on the platform, or, without handles, the same name in one unit. */
const isSame = (one: AccountMark, other: AccountMark): boolean => {
  if (one.platform !== other.platform) return false;
  if (one.handle !== null || other.handle !== null)
    return one.handle?.toLowerCase() === other.handle?.toLowerCase();
  return one.unitId === other.unitId && one.name === other.name;
};

export const Account = Object.freeze({
  isOpen: (account: Pick<Account, 'closedOn'>): boolean => account.closedOn === null,
  isSame,
});
