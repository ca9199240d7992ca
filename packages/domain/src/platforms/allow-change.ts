import { Refusal } from '../kernel/index.js';
import type { Account } from './account.js';

/** What a change has to know of an account. */
export type ChangedAccount = Pick<Account, 'version' | 'openedOn' | 'closedOn'>;

export type StaleVersion = Refusal<'StaleVersion'>;

/** @param seen the version that whoever changes the account had before her eyes */
export const allowVersion = (account: ChangedAccount, seen: number): StaleVersion | undefined =>
  account.version === seen
    ? undefined
    : Refusal.of('StaleVersion', `The account is at version ${account.version}, not ${seen}.`, ['version']);

/** Whether the details of an account may be changed: it must be open, and be what the editor saw. */
export function allowEdit(
  account: ChangedAccount,
  seen: number,
): StaleVersion | Refusal<'AccountClosed'> | undefined {
  if (account.closedOn) return Refusal.of('AccountClosed', `The account was closed on ${account.closedOn}.`);
  return allowVersion(account, seen);
}
