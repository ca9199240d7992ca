import { ImpostorReport } from '@fulian/domain/health';
import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';
import { accountNotFound, findAccount } from '../platforms/index.js';
import type { ImpostorReportType } from './impostor.type.js';
import { findImpostor } from './read-impostors.js';

interface ToldImpostor {
  readonly accountId: string;
  readonly url: string;
  readonly note?: string | null;
  readonly seenOn: CalendarDate;
}

/** Puts a report of an impostor down, under an id of its own. */
export async function reportImpostor(
  { note = null, ...told }: ToldImpostor,
  id: string,
): Promise<ImpostorReportType | Refusal> {
  const account = await findAccount(told.accountId);
  if (!account) return accountNotFound('accountId');
  const report = ImpostorReport.read({ ...told, note }, today());
  if (Refusal.is(report)) return report;
  await rows(sql`
    insert into impostor_report (id, account_id, url, note, seen_on)
    values (${id}, ${account.id}, ${report.url}, ${report.note}, ${report.seenOn})`);
  return (await findImpostor(id)) as ImpostorReportType;
}
