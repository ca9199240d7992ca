import { Id } from '@fulian/domain/kernel';
import { row, sql } from '../../platform/rows.js';
import type { AllianceMembershipType } from './membership.type.js';

/** An account's last time in the alliance, held until the mutation's end; null where there was none. */
export const lastMembership = async (accountId: string): Promise<AllianceMembershipType | null> =>
  Id.matches(accountId)
    ? row(sql<AllianceMembershipType>`
        select id, version, joined_on::text as "joinedOn", join_proof as "joinProof", left_on::text as "leftOn",
          leave_proof as "leaveProof"
        from alliance_membership where account_id = ${accountId} order by joined_on desc, id desc limit 1 for update`)
    : null;
