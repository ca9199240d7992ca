import type { PlatformKind } from '@fulian/domain/platforms';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Where the accounts are that a total of a unit over some days is made of. */
export const accountsOfPeriod = (unitId: string, days: Days, platform?: PlatformKind | null): string =>
  `/home/${unitId}/period?${new URLSearchParams({ from: days.from, to: days.to, ...(platform && { platform }) })}`;

/** How an address says which list of accounts somebody came from: the unit, and the days it told of. */
export const cameFrom = (unitId: string, { from, to }: Days): string =>
  `?${new URLSearchParams({ of: unitId, from, to })}`;
