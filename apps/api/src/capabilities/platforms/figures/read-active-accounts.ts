import type { PlatformKind } from '@fulian/domain/platforms';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { PeriodSummaryType } from './period-summary.type.js';

type Asked = Pick<PeriodSummaryType, 'unitId' | 'from' | 'to'>;

interface ActiveRow {
  readonly unitId: string;
  readonly platform: PlatformKind;
  readonly accounts: number;
}

/** Each stretch once for all units and platforms that ask for it. */
const read = loader<Asked, readonly ActiveRow[]>(async (asked) => {
  const found = new Map<Asked, readonly ActiveRow[]>();
  const readGroup = async (group: readonly Asked[]) => {
    const byUnit = Map.groupBy(await readRange(group), ({ unitId }) => unitId);
    for (const each of group) found.set(each, byUnit.get(each.unitId) ?? []);
  };
  await Promise.all([...Map.groupBy(asked, ({ from, to }) => `${from} ${to}`).values()].map(readGroup));
  return asked.map((each) => found.get(each) ?? []);
});

function readRange(asked: readonly Asked[]): Promise<ActiveRow[]> {
  const { from, to } = asked[0] as Asked;
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
