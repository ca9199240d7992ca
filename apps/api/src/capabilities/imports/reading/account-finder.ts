import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { rows, sql } from '../../../platform/rows.js';
import type { KnownAccount } from './file-account.js';

type NotFound = 'AccountUnknown' | 'AccountAmbiguous' | 'AccountClosed';

/** Finds the account a row names, on the day it speaks of. */
export type AccountFinder = (
  name: string,
  platform: PlatformKind | undefined,
  day: CalendarDate,
) => KnownAccount | NotFound;

interface NamedAccount extends KnownAccount {
  readonly name: string;
  readonly handle: string | null;
}

/** A finder over the accounts of a unit and of all units below it, by name or handle. */
export async function accountFinder(unitPath: string): Promise<AccountFinder> {
  const accounts = await rows(sql<NamedAccount>`
    select id, platform, name, handle, closed_on::text as "closedOn" from account
    where unit_path <@ ${unitPath}::ltree`);
  return finderAmong(accounts);
}

export function finderAmong(accounts: readonly NamedAccount[]): AccountFinder {
  const called = new Map<string, Set<NamedAccount>>();
  for (const account of accounts) {
    for (const name of [account.name, account.handle]) {
      if (!name) continue;
      const namesakes = called.get(folded(name)) ?? new Set();
      called.set(folded(name), namesakes.add(account));
    }
  }
  return (name, platform, day) => {
    const namesakes = [...(called.get(folded(name)) ?? [])].filter(
      (account) => !platform || account.platform === platform,
    );
    const [found, another] = namesakes.filter(({ closedOn }) => !closedOn || day <= closedOn);
    if (another) return 'AccountAmbiguous';
    return found ?? (namesakes.length ? 'AccountClosed' : 'AccountUnknown');
  };
}

/** People type names with other spaces, widths and cases than the register has, and handles with an @. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+|^@/gu, '')
    .toLowerCase();
