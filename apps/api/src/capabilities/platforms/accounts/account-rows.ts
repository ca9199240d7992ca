import { type RawBuilder, sql } from 'kysely';
import { nested } from '../../../platform/along.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { rows } from '../../../platform/rows.js';
import { unitAlong } from '../../federation/index.js';
import { latestAlong } from '../snapshots/latest-along.js';
import type { SnapshotType } from '../snapshots/snapshot.type.js';
import { type SnapshotRow, snapshotOf } from '../snapshots/snapshot-row.js';
import type { AccountType } from './account.type.js';

/** What is read of every account, because other fields and cursors read on from it. */
const always = sql.raw(
  'a.id, a.version, a.platform, a.name, a.unit_id as "unitId", a.unit_path::text as "unitPath"',
);

/** What is read where it is asked for: the name on the wire and the column. */
const plain = [
  ['handle', 'a.handle'],
  ['url', 'a.url'],
  ['filingNumber', 'a.filing_number'],
  ['openedOn', 'a.opened_on::text'],
  ['closedOn', 'a.closed_on::text'],
  ['closingNoticedOn', 'a.closing_noticed_on::text'],
  ['closingNoticeUrl', 'a.closing_notice_url'],
] as const;

/** Fields that need none of those; any other field may read on from each of them. */
const needingNone: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'version',
  'platform',
  'name',
  'unit',
  'latest',
  'period',
]);
const plainNames: ReadonlySet<string> = new Set(plain.map(([name]) => name));

function columnsOf(asked: Selection | undefined): RawBuilder<unknown> {
  const isPlain = asked && Object.keys(asked).every((name) => plainNames.has(name) || needingNone.has(name));
  const columns = isPlain ? plain.filter(([name]) => name in asked) : plain;
  return sql`${always}${sql.raw(columns.map(([name, column]) => `, ${column} as "${name}"`).join(''))}`;
}

type Read = AccountType & { latest?: SnapshotRow | SnapshotType | null };

/**
 * Reads accounts; `rest` goes on after `from account a` and its joins.
 * @param asked what is asked of each account: its unit and its latest figures come along where they are; everything of
 *   its own where nothing is said.
 */
export async function accountRows(rest: RawBuilder<unknown>, asked?: Selection): Promise<AccountType[]> {
  const { unit, latest } = asked ?? {};
  const units = unitAlong(unit, sql`a.unit_id`);
  const snapshots = latestAlong(latest, sql`a.id`);
  const found = nested<Read>(
    await rows(sql<Record<string, unknown>>`
      select ${columnsOf(asked)}${units.columns}${snapshots.columns}
      from account a${units.joins}${snapshots.joins} ${rest}`),
  );
  if (latest) for (const each of found) if (each.latest) each.latest = snapshotOf(each.latest as SnapshotRow);
  return found;
}
