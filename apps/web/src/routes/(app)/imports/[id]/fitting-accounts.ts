import type { PlatformKind } from '@fulian/domain/platforms';
import { type FittingAccounts, fittingAccountsQuery } from './import.query.ts';

/** Accounts whose file this could be, those of the likeliest platform first. */
export async function fittingAccounts(
  ask: App.Locals['ask'],
  within: { readonly unitId: string; readonly query: string | null },
  platforms: readonly PlatformKind[] | null,
): Promise<FittingAccounts> {
  const lists = await Promise.all(
    (platforms ?? [null]).map(async (platform) => {
      const { accounts } = await ask.query(fittingAccountsQuery, { ...within, platform });
      return accounts;
    }),
  );
  return {
    nodes: lists.flatMap(({ nodes }) => nodes),
    totalCount: lists.reduce((sum, { totalCount }) => sum + totalCount, 0),
  };
}
