import { type RawBuilder, sql } from 'kysely';
import { nested } from '../../../platform/along.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { rows } from '../../../platform/rows.js';
import { unitAlong } from '../../federation/index.js';
import { latestAlong } from '../snapshots/latest-along.js';
import type { SnapshotType } from '../snapshots/snapshot.type.js';
import { type SnapshotRow, snapshotOf } from '../snapshots/snapshot-row.js';
import type { AccountType } from './account.type.js';

const columns = sql.raw(`
  a.id, a.version, a.platform, a.name, a.handle, a.url, a.filing_number as "filingNumber",
  a.opened_on::text as "openedOn", a.closed_on::text as "closedOn", a.unit_id as "unitId",
  a.unit_path::text as "unitPath"`);

type Read = AccountType & { latest?: SnapshotRow | SnapshotType | null };

/**
 * Reads accounts; `rest` goes on after `from account a` and its joins.
 * @param asked what is asked of each account: its unit and its latest figures come along where they are.
 */
export async function accountRows(
  rest: RawBuilder<unknown>,
  { unit, latest }: Selection = {},
): Promise<AccountType[]> {
  const units = unitAlong(unit, sql`a.unit_id`);
  const snapshots = latestAlong(latest, sql`a.id`);
  const found = nested<Read>(
    await rows(sql<Record<string, unknown>>`
      select ${columns}${units.columns}${snapshots.columns}
      from account a${units.joins}${snapshots.joins} ${rest}`),
  );
  if (latest) for (const each of found) if (each.latest) each.latest = snapshotOf(each.latest as SnapshotRow);
  return found;
}
