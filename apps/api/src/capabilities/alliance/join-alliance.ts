import { AllianceMembership } from '@fulian/domain/alliance';
import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { today } from '../../platform/clock.js';
import { newId } from '../../platform/new-id.js';
import { rows, sql } from '../../platform/rows.js';
import { type AccountType, accountNotFound, holdAccount } from '../platforms/index.js';
import { lastMembership } from './last-membership.js';

interface Joining {
  readonly accountId: string;
  readonly on: CalendarDate;
  readonly proof: string;
}

/** Takes an account of one's own subtree into the alliance. */
export async function joinAlliance(input: Joining): Promise<AccountType | Refusal> {
  const account = await holdAccount(input.accountId);
  if (!account) return accountNotFound('accountId');
  const joined = AllianceMembership.join(account, await lastMembership(account.id), input, today());
  if (Refusal.is(joined)) return joined;
  await rows(sql`
    insert into alliance_membership (id, account_id, joined_on, join_proof)
    values (${newId()}, ${account.id}, ${joined.joinedOn}, ${joined.joinProof})`);
  return account;
}
