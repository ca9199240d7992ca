import { type ImpostorOutcome, ImpostorReport } from '@fulian/domain/health';
import { Refusal } from '@fulian/domain/kernel';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';
import type { ImpostorReportType } from './impostor.type.js';
import { findImpostor, holdImpostor } from './read-impostors.js';

interface Settling {
  readonly impostorReportId: string;
  readonly version: number;
  readonly outcome: ImpostorOutcome;
}

/** Puts down what came of a report. */
export async function settleImpostor(input: Settling): Promise<ImpostorReportType | Refusal> {
  const report = await holdImpostor(input.impostorReportId);
  if (!report) {
    return Refusal.of('ImpostorReportNotFound', 'There is no such report in your subtree.', [
      'impostorReportId',
    ]);
  }
  const refusal = ImpostorReport.allowSettling(report, input.version);
  if (refusal) return refusal;
  await rows(sql`
    update impostor_report set settled_on = ${today()}, outcome = ${input.outcome}, version = version + 1
    where id = ${report.id}`);
  return (await findImpostor(report.id)) as ImpostorReportType;
}
