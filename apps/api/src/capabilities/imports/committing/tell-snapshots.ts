import { row, rows, sql } from '../../../platform/rows.js';
import { columnsOf, snapshotFigures, toldCensored, toldValues } from '../judging/figure-columns.js';

/**
 * How many rows one statement tells: what is derived costs little more for many than for one; but the embedded database
 * keeps the whole process waiting while a statement runs.
 */
const statementRows = 10_000;

/** Tells the figures of accounts by day. */
export async function tellSnapshots(importId: string): Promise<void> {
  const end = await row(sql<{ ordinal: number }>`
    select coalesce(max(ordinal), -1) as ordinal from import_row where import_id = ${importId}`);
  for (let from = 0; from <= (end?.ordinal ?? -1); from += statementRows) {
    await rows(sql`
      insert into snapshot_report (import_id, account_id, unit_path, province_id, day, origin,
        ${columnsOf(snapshotFigures)}, censored)
      select r.import_id, a.id, a.unit_path, a.province_id, r.day, 'import',
        ${toldValues(snapshotFigures)}, ${toldCensored(snapshotFigures)}
      from import_row r join account a on a.id = r.account_id
      where r.import_id = ${importId} and r.ordinal >= ${from} and r.ordinal < ${from + statementRows}
        and r.told is not null
      order by r.ordinal`);
  }
}
