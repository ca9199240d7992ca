import { Refusal } from '@fulian/domain/kernel';
import { AccountDetails, allowEdit } from '@fulian/domain/platforms';
import { currentEm } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import type { AccountEntity } from './account.entity.js';
import { accountNotFound, holdAccount } from './find-account.js';
import { refuseDuplicate } from './refuse-duplicate.js';

export interface AccountEdit extends AccountDetails {
  readonly id: string;
  readonly version: number;
}

/** Replaces the details of an open account by what the editor wrote. */
export async function editAccount(input: AccountEdit): Promise<AccountEntity | Refusal> {
  const account = await holdAccount(input.id);
  if (!account) return accountNotFound('id');
  const details = AccountDetails.read(input, today());
  const refusal =
    allowEdit(account, input.version) ??
    (Refusal.is(details) ? details : await refuseDuplicate({ ...wrapped(account), ...details }));
  if (refusal) return refusal;
  currentEm().assign(account, details as AccountDetails);
  await currentEm().flush();
  return account;
}

const wrapped = ({ id, provinceId, unitId, platform }: AccountEntity) => ({
  id,
  provinceId,
  unitId,
  platform,
});
