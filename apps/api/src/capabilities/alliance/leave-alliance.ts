import { AllianceMembership } from '@fulian/domain/alliance';
import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';
import { type AccountType, accountNotFound, holdAccount } from '../platforms/index.js';
import { lastMembership } from './last-membership.js';

interface Leaving {
  readonly accountId: string;
  readonly version: number;
  readonly on: CalendarDate;
  readonly proof: string;
}

export const notInAlliance = (): Refusal<'NotInAlliance'> =>
  Refusal.of('NotInAlliance', 'The account is not in the alliance.');

/** Ends an account's time in the alliance. */
export async function leaveAlliance(input: Leaving): Promise<AccountType | Refusal> {
  const account = await holdAccount(input.accountId);
  if (!account) return accountNotFound('accountId');
  const membership = await lastMembership(account.id);
  if (!membership) return notInAlliance();
  const left = AllianceMembership.leave(membership, input.version, input, today());
  if (Refusal.is(left)) return left;
  await rows(sql`
    update alliance_membership set left_on = ${left.leftOn}, leave_proof = ${left.leaveProof}, version = version + 1
    where id = ${membership.id}`);
  return account;
}
