import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { allowClosing, ClosingNotice } from '@fulian/domain/platforms';
import { currentEm } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { AccountEntity } from './account.entity.js';
import { accountNotFound, holdAccount } from './find-account.js';

export interface AccountClosing {
  readonly id: string;
  readonly version: number;
  readonly closedOn: CalendarDate;
  readonly noticedOn?: CalendarDate | null;
  readonly noticeUrl?: string | null;
}

/** Closes an account with its last day; from that day on its followers are no longer in any stock. */
export async function closeAccount(input: AccountClosing): Promise<AccountEntity | Refusal> {
  const account = await holdAccount(input.id);
  if (!account) return accountNotFound('id');
  const refusal = allowClosing(account, input.version, input.closedOn, await lastKnownOn(input.id), today());
  if (refusal) return refusal;
  const notice = ClosingNotice.read({ on: input.noticedOn, url: input.noticeUrl }, input.closedOn);
  if (Refusal.is(notice)) return notice;
  account.closingNoticedOn = notice?.on ?? null;
  account.closingNoticeUrl = notice?.url ?? null;
  account.closedOn = input.closedOn;
  await currentEm().flush();
  await rows(sql`
    insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers)
    select id, unit_path, province_id, closed_on, 'closing', 0 from account where id = ${account.id}`);
  return account;
}

async function lastKnownOn(id: string): Promise<CalendarDate | null> {
  const found = await row(sql<{ day: CalendarDate | null }>`
    select greatest(
      (select max(day) from snapshot where account_id = ${id}),
      (select max(published_on) from work where account_id = ${id}))::text as day`);
  return found?.day ?? null;
}
