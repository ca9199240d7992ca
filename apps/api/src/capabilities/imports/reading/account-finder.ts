import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { row, sql } from '../../../platform/rows.js';
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

/**
 * A finder over the accounts of a unit and of all units below it, by name or handle. They come as one text: taking a hundred
 * thousand small values over one by one takes the process longer than finding them takes the database.
 */
export async function accountFinder(unitPath: string): Promise<AccountFinder> {
  const found = await row(sql<{ accounts: string | null }>`
    select json_agg(json_build_object('id', id, 'platform', platform, 'name', name, 'handle', handle,
      'closedOn', closed_on))::text as accounts
    from account where unit_path <@ ${unitPath}::ltree`);
  return finderAmong(JSON.parse(found?.accounts ?? '[]'));
}

export function finderAmong(accounts: readonly NamedAccount[]): AccountFinder {
  // Nearly every name is one account's alone: a set for each would take more room than the accounts.
  const called = new Map<string, NamedAccount | Set<NamedAccount>>();
  const call = (account: NamedAccount, name: string): void => {
    const known = called.get(name);
    if (known instanceof Set) known.add(account);
    else if (known !== account) called.set(name, known ? new Set([known, account]) : account);
  };
  for (const account of accounts) {
    call(account, folded(account.name));
    if (account.handle) call(account, folded(account.handle));
  }
  const namesakesOf = (name: string): readonly NamedAccount[] => {
    const known = called.get(folded(name));
    if (!known) return [];
    return known instanceof Set ? [...known] : [known];
  };
  return (name, platform, day) => {
    const namesakes = namesakesOf(name).filter((account) => !platform || account.platform === platform);
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
