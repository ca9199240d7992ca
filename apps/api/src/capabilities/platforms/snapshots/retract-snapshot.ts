import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { rows, sql } from '../../../platform/rows.js';
import type { AccountEntity } from '../accounts/account.entity.js';
import { accountNotFound, findAccount } from '../accounts/find-account.js';

export interface ToldByHand {
  readonly accountId: string;
  readonly on: CalendarDate;
}

/**
 * Takes back what the asker herself told last, by hand, of an account's day: what was told before is in force again. Figures
 * that others or files told stay.
 */
export async function retractSnapshot({ accountId, on }: ToldByHand): Promise<AccountEntity | Refusal> {
  const account = await findAccount(accountId);
  if (!account) return accountNotFound('accountId');
  const taken = await rows(sql`
    delete from snapshot_report where account_id = ${account.id} and day = ${on}::date and id = (
      select max(id) from snapshot_report
      where account_id = ${account.id} and day = ${on}::date and origin = 'typed' and reported_by = app_actor())
    returning id`);
  return taken.length > 0
    ? account
    : Refusal.of('NothingToRetract', 'You have told nothing of that day by hand.', ['on']);
}
