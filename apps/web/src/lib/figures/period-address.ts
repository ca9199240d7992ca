import type { PlatformKind } from '@fulian/domain/platforms';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Where the accounts are that a total of a unit over some days is made of. */
export const accountsOfPeriod = (unitId: string, days: Days, platform?: PlatformKind | null): string =>
  `/home/${unitId}/period?${new URLSearchParams({ from: days.from, to: days.to, ...(platform && { platform }) })}`;

/**
 * How an address says which list of accounts somebody came from.
 * @param listed how that list was asked for: `?from=2026-11-01&to=2026-11-30&platform=douyin`
 */
export const cameFrom = (unitId: string, listed: string): string =>
  `?${new URLSearchParams([['of', unitId], ...new URLSearchParams(listed)])}`;

/** The list that an address says somebody came from, as it was asked for. */
export const backToList = (unitId: string, cameWith: string): string => {
  const listed = new URLSearchParams(cameWith);
  listed.delete('of');
  return `/home/${unitId}/period?${listed}`;
};
