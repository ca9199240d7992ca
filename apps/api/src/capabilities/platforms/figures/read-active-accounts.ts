import type { PlatformKind } from '@fulian/domain/platforms';
import { rows, sql } from '../../../platform/rows.js';
import { type AskedStretch, byStretch } from './by-stretch.js';
import type { PeriodSummaryType } from './period-summary.type.js';

interface ActiveRow {
  readonly unitId: string;
  readonly platform: PlatformKind;
  readonly accounts: number;
}

/** Each stretch once for all units and platforms that ask for it. */
const read = byStretch<ActiveRow>(readRange);

function readRange(asked: readonly AskedStretch[]): Promise<ActiveRow[]> {
  const { from, to } = asked[0] as AskedStretch;
  const unitIds = [...new Set(asked.map(({ unitId }) => unitId))];
  return rows(sql<ActiveRow>`
    select unit_id as "unitId", platform, accounts from active_accounts(${unitIds}::uuid[], ${from}, ${to})`);
}

/** How many accounts published something new within a period; null where nobody told of works. */
export async function readActiveAccounts({
  posts,
  platform,
  ...asked
}: PeriodSummaryType): Promise<number | null> {
  if (posts.reported === 0) return null;
  return (await read(asked))
    .filter((row) => platform === null || row.platform === platform)
    .reduce((sum, { accounts }) => sum + accounts, 0);
}
