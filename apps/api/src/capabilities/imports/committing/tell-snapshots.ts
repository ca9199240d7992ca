import { row, rows, sql } from '../../../platform/rows.js';
import { columnsOf, snapshotFigures, toldCensored, toldValues } from '../judging/figure-columns.js';

/**
 * How many rows the first statement tells. What is derived costs little more for many than for one, but the embedded
 * database keeps the whole process waiting while a statement runs: the next ones take as many as fit into `statementMs` at
 * the pace of the one before, and never fewer.
 */
const firstRows = 10_000;
const statementMs = 2500;

/** Tells the figures of accounts by day. */
export async function tellSnapshots(importId: string): Promise<void> {
  const end = await row(sql<{ rows: number }>`
    select coalesce(max(ordinal) + 1, 0) as rows from import_row where import_id = ${importId}`);
  const all = end?.rows ?? 0;
  for (let from = 0, count = firstRows; from < all; ) {
    const begun = performance.now();
    await rows(sql`
      insert into snapshot_report (import_id, account_id, unit_path, province_id, day, origin,
        ${columnsOf(snapshotFigures)}, censored)
      select r.import_id, a.id, a.unit_path, a.province_id, r.day, 'import',
        ${toldValues(snapshotFigures)}, ${toldCensored(snapshotFigures)}
      from import_row r join account a on a.id = r.account_id
      where r.import_id = ${importId} and r.ordinal >= ${from} and r.ordinal < ${from + count}
        and r.told is not null
      order by r.ordinal`);
    from += count;
    const atThatPace = Math.floor((count * statementMs) / (performance.now() - begun));
    // A last statement for a handful would cost more than it saves anybody of waiting.
    const rest = all - from;
    count = rest <= atThatPace * 1.25 ? rest : Math.max(firstRows, atThatPace);
  }
}
