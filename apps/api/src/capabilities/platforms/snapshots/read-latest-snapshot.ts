import type { RawBuilder } from 'kysely';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { SnapshotType } from './snapshot.type.js';
import { type SnapshotRow, snapshotColumns, snapshotOf } from './snapshot-row.js';

/** The rows from which the latest is taken. */
export const latestOf = (accountId: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  (select * from snapshot where account_id = ${accountId} and followers is not null order by day desc limit 1)
  union all
  (select * from snapshot where account_id = ${accountId} order by day desc limit 1)
  limit 1)`;

/**
 * The last day on which an account's followers are known, or, where they never were, on which anything is; null where
 * nothing is. Works that were seen later without a count of followers do not hide the one that is known.
 */
export const readLatestSnapshot = loader<string, SnapshotType | null>(async (accountIds) => {
  const found = await rows(sql<SnapshotRow & { accountId: string }>`
    select k.account_id as "accountId", ${snapshotColumns}
    from unnest(${accountIds}::uuid[]) as k(account_id) cross join lateral ${latestOf(sql`k.account_id`)} s`);
  const latest = inOrderOf(accountIds, found, ({ accountId }) => accountId);
  return latest.map((row) => row && snapshotOf(row));
});
