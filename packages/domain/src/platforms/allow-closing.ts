import { type CalendarDate, Refusal } from '../kernel/index.js';
import { allowEdit, allowVersion, type ChangedAccount, type StaleVersion } from './allow-change.js';

export type ClosingRefusal =
  | StaleVersion
  | Refusal<'AccountClosed' | 'ClosedBeforeOpened' | 'ClosedInFuture' | 'FiguresAfterClosing'>;

/**
 * Whether an account may be closed with `on` as its last day.
 * @param lastKnownOn the last day on which anything is known of it
 */
export function allowClosing(
  account: ChangedAccount,
  seen: number,
  on: CalendarDate,
  lastKnownOn: CalendarDate | null,
  today: CalendarDate,
): ClosingRefusal | undefined {
  const refusal = allowEdit(account, seen);
  if (refusal) return refusal;
  if (on > today) return Refusal.of('ClosedInFuture', `${on} is after today, ${today}.`, ['closedOn']);
  if (account.openedOn && on < account.openedOn)
    return Refusal.of('ClosedBeforeOpened', `The account was opened on ${account.openedOn}.`, ['closedOn']);
  if (lastKnownOn && on < lastKnownOn)
    return Refusal.of('FiguresAfterClosing', `There are figures up to ${lastKnownOn}.`, ['closedOn']);
  return undefined;
}

/** Whether a closed account may be opened again, its closing taken back. */
export function allowReopening(
  account: ChangedAccount,
  seen: number,
): StaleVersion | Refusal<'AccountOpen'> | undefined {
  if (!account.closedOn) return Refusal.of('AccountOpen', 'The account is open.');
  return allowVersion(account, seen);
}
