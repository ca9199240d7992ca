import type { CalendarDate } from '@fulian/domain/kernel';
import { Refusal } from '@fulian/domain/kernel';
import {
  type EnrolmentColumns,
  findEnrolmentHeader,
  headerWithinRows,
  type ReadLine,
  readEnrolmentLine,
  withoutTwins,
} from '@fulian/domain/training';
import { openWorkbook, type Sheet, type Workbook } from '@fulian/sheets';
import { today } from '../../../platform/clock.js';
import { rows as databaseRows, sql } from '../../../platform/rows.js';

/** More women than any camp has seats for. */
const mostRows = 2000;

type SheetRowOf = Exclude<Awaited<ReturnType<typeof take>>, Refusal>[number];

export interface ReadSheet {
  readonly columns: EnrolmentColumns;
  readonly lines: readonly ReadLine[];
}

/** Reads the first sheet of a file that tells of women to enrol. */
export async function readSheet(
  bytes: Buffer,
  fileName: string,
  firstOn: CalendarDate,
): Promise<ReadSheet | Refusal> {
  const opened = await openWorkbook(bytes, fileName);
  if (Refusal.is(opened)) return opened;
  const { sheets, dateSystem } = opened as Workbook;
  const isOnRecord = await consentsOnRecord();
  let refused: Refusal = Refusal.of('NotAnEnrolmentSheet', 'The file has no sheet.', ['file']);
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const rows = await take(sheet);
    if (Refusal.is(rows)) return rows;
    const found = findEnrolmentHeader((rows as SheetRowOf[]).slice(0, headerWithinRows));
    if (Refusal.is(found)) {
      refused = found;
      continue;
    }
    const { row, columns } = found as { row: number; columns: EnrolmentColumns };
    const context = { columns, dateSystem, firstOn, today: today(), isOnRecord };
    const lines = (rows as SheetRowOf[])
      .filter(({ number }) => number > row)
      .flatMap((each) => readEnrolmentLine(each, context) ?? []);
    return { columns, lines: withoutTwins(lines, columns) };
  }
  return refused;
}

/** Of girls of the asker's subtree for whom a guardian has agreed already. */
async function consentsOnRecord(): Promise<(name: string, bornOn: CalendarDate) => boolean> {
  const girls = await databaseRows(sql<{ key: string }>`
    select name || ' ' || born_on::text as key from trainee
    where guardian_consent_on is not null and unit_path <@ app_subtree()`);
  const keys = new Set(girls.map(({ key }) => key));
  return (name, bornOn) => keys.has(`${name} ${bornOn}`);
}

async function take(sheet: Sheet) {
  const rows = [];
  for await (const row of sheet.rows()) {
    if (Refusal.is(row)) return row;
    rows.push(row);
    if (rows.length > mostRows) return Refusal.of('TooManyRows', `A sheet has at most ${mostRows} rows.`);
  }
  return rows;
}
