import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';
import { type AccountType, accountNotFound, findAccount } from '../platforms/index.js';

const most = 1_000_000;

interface Counted {
  readonly accountId: string;
  readonly on: CalendarDate;
  readonly unanswered: number;
}

/** Puts down how many messages waited on a day; told again, the later word stands. */
export async function countUnanswered(input: Counted): Promise<AccountType | Refusal> {
  const account = await findAccount(input.accountId);
  if (!account) return accountNotFound('accountId');
  if (input.on > today()) return Refusal.of('CountedInFuture', `${input.on} is after today.`, ['on']);
  if (input.unanswered < 0 || input.unanswered > most)
    return Refusal.of('NotANumberOfMessages', 'A number of messages is 0 to 1,000,000.', ['unanswered']);
  await rows(sql`
    insert into account_inbox (account_id, counted_on, unanswered)
    values (${account.id}, ${input.on}, ${input.unanswered})
    on conflict (account_id, counted_on) do update set unanswered = excluded.unanswered, told_by = excluded.told_by`);
  return account;
}
