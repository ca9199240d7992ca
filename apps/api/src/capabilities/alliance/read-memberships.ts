import { isAmong } from '../../platform/is-among.js';
import { loader } from '../../platform/loader.js';
import { rows, sql } from '../../platform/rows.js';
import type { AllianceMembershipType } from './membership.type.js';

/** An account's times in the alliance, the latest first. */
export const readMemberships = loader<string, AllianceMembershipType[]>(async (accountIds) => {
  const found = await rows(sql<AllianceMembershipType & { accountId: string }>`
    select account_id as "accountId", id, version, joined_on::text as "joinedOn", join_proof as "joinProof",
      left_on::text as "leftOn", leave_proof as "leaveProof"
    from alliance_membership where ${isAmong('account_id', accountIds)} order by joined_on desc, id desc`);
  const byAccount = Map.groupBy(found, ({ accountId }) => accountId);
  return accountIds.map((id) => byAccount.get(id) ?? []);
});
