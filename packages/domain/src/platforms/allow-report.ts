import { type CalendarDate, Refusal } from '../kernel/index.js';
import type { Account } from './account.js';
import { Snapshot } from './metric.js';

export type ReportRefusal = Refusal<'NothingReported' | 'ReportedForFuture' | 'ReportedAfterClosing'>;

/** Whether figures of a day may be told about an account, or corrected: a closed one keeps its last day. */
export function allowReport(
  account: Pick<Account, 'closedOn'>,
  on: CalendarDate,
  told: Snapshot,
  today: CalendarDate,
): ReportRefusal | undefined {
  if (Snapshot.isEmpty(told)) return Refusal.of('NothingReported', 'Every metric is missing.');
  if (on > today) return Refusal.of('ReportedForFuture', `${on} is after today, ${today}.`, ['on']);
  if (account.closedOn && on > account.closedOn)
    return Refusal.of('ReportedAfterClosing', `The account was closed on ${account.closedOn}.`, ['on']);
  return undefined;
}
