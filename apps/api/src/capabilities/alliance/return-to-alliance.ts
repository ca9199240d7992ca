import { AllianceMembership } from '@fulian/domain/alliance';
import type { Refusal } from '@fulian/domain/kernel';
import { rows, sql } from '../../platform/rows.js';
import { type AccountType, accountNotFound, holdAccount } from '../platforms/index.js';
import { lastMembership } from './last-membership.js';
import { notInAlliance } from './leave-alliance.js';

/** Takes an account's leaving back, as if it had not happened. */
export async function returnToAlliance(input: {
  readonly accountId: string;
  readonly version: number;
}): Promise<AccountType | Refusal> {
  const account = await holdAccount(input.accountId);
  if (!account) return accountNotFound('accountId');
  const membership = await lastMembership(account.id);
  if (!membership) return notInAlliance();
  const refusal = AllianceMembership.allowReturn(account, membership, input.version);
  if (refusal) return refusal;
  await rows(sql`
    update alliance_membership set left_on = null, leave_proof = null, version = version + 1
    where id = ${membership.id}`);
  return account;
}
