import type { CalendarDate } from '@fulian/domain/kernel';
import { type PlatformKind, platformKinds } from '@fulian/domain/platforms';
import { isAmong } from '../../../platform/is-among.js';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { FiguresNowType } from './figures-now.type.js';
import type { PlatformFiguresType } from './platform-figures.type.js';

interface NowRow extends FiguresNowType {
  readonly unitId: string;
  readonly platform: PlatformKind;
}

const read = loader<string, readonly NowRow[]>(async (unitIds) => {
  const found = await rows(sql<NowRow>`
    select unit_id as "unitId", platform, accounts, reporting_accounts as "reportingAccounts", followers,
      last_reported_on::text as "lastReportedOn"
    from figures_now where ${isAmong('unit_id', unitIds)}`);
  const byUnit = Map.groupBy(found, ({ unitId }) => unitId);
  return unitIds.map((id) => byUnit.get(id) ?? []);
});

const later = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null =>
  one && other ? (one > other ? one : other) : (one ?? other);

const nothing: FiguresNowType = { followers: 0, accounts: 0, reportingAccounts: 0, lastReportedOn: null };

/** What stands now, over all platforms. */
export const readNow = async (unitId: string): Promise<FiguresNowType> =>
  (await read(unitId)).reduce(
    (sum, each) => ({
      followers: sum.followers + each.followers,
      accounts: sum.accounts + each.accounts,
      reportingAccounts: sum.reportingAccounts + each.reportingAccounts,
      lastReportedOn: later(sum.lastReportedOn, each.lastReportedOn),
    }),
    nothing,
  );

/** What stands now, by platform; platforms on which there is nothing are left out. */
export async function readByPlatform(unitId: string): Promise<PlatformFiguresType[]> {
  const found = await read(unitId);
  return found
    .map((now) => ({ platform: now.platform, now }))
    .toSorted((a, b) => platformKinds.indexOf(a.platform) - platformKinds.indexOf(b.platform));
}
