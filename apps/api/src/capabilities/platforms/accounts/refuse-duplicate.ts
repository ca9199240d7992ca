import { Refusal } from '@fulian/domain/kernel';
import type { AccountDetails } from '@fulian/domain/platforms';
import { row, sql } from '../../../platform/rows.js';
import type { AccountEntity } from './account.entity.js';

type Registered = Pick<AccountEntity, 'id' | 'provinceId' | 'unitId' | 'platform' | 'name' | 'handle'>;

/** Refuses an account that is open somewhere in the province already, whether or not it is one's own to see. */
export async function refuseDuplicate(account: Registered): Promise<Refusal<'DuplicateAccount'> | undefined> {
  const found = await row(sql<{ isRegistered: boolean }>`
    select account_is_registered(${account.provinceId}, ${account.unitId}, ${account.platform}, ${account.name},
      ${account.handle}, ${account.id}) as "isRegistered"`);
  return found?.isRegistered ? duplicateAccount(account) : undefined;
}

/** By its handle, or, where it has none, by its name. */
export const duplicateAccount = ({ handle }: Pick<AccountDetails, 'handle'>): Refusal<'DuplicateAccount'> =>
  handle
    ? Refusal.of('DuplicateAccount', 'An open account of this platform has this handle.', ['handle'])
    : Refusal.of('DuplicateAccount', 'The unit has an open account of this name there.', ['name']);
