import type { Refusal } from '@fulian/domain/kernel';
import { allowReopening } from '@fulian/domain/platforms';
import { currentEm } from '../../../access/work.js';
import { rows, sql } from '../../../platform/rows.js';
import type { AccountEntity } from './account.entity.js';
import { accountNotFound, holdAccount } from './find-account.js';
import { refuseDuplicate } from './refuse-duplicate.js';

export interface AccountReopening {
  readonly id: string;
  readonly version: number;
}

/** Takes a closing back, and what it told with it. */
export async function reopenAccount(input: AccountReopening): Promise<AccountEntity | Refusal> {
  const account = await holdAccount(input.id);
  if (!account) return accountNotFound('id');
  const refusal = allowReopening(account, input.version) ?? (await refuseDuplicate(account));
  if (refusal) return refusal;
  const { closedOn } = account;
  account.closedOn = null;
  account.closingNoticedOn = null;
  account.closingNoticeUrl = null;
  await currentEm().flush();
  await rows(sql`
    delete from snapshot_report where account_id = ${account.id} and day = ${closedOn} and origin = 'closing'`);
  return account;
}
