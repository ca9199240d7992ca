import type { CalendarDate } from '@fulian/domain/kernel';
import { Id } from '@fulian/domain/kernel';
import { ageBandOn } from '@fulian/domain/training';
import { row, sql } from '../../../platform/rows.js';
import type { EnrolmentSheetType } from './enrolment-sheet.type.js';
import type { SheetLine } from './sheet-line.js';

interface Kept {
  readonly id: string;
  readonly campId: string;
  readonly fileName: string;
  readonly enrolled: number | null;
  readonly firstOn: CalendarDate;
  readonly lines: readonly SheetLine[];
}

/** A sheet of the asker's own, in a camp she may know of. */
export async function findSheet(sheetId: string): Promise<EnrolmentSheetType | null> {
  const kept = Id.matches(sheetId)
    ? await row(sql<Kept>`
        select s.id, s.camp_id as "campId", s.file_name as "fileName", s.enrolled, c.first_on::text as "firstOn", s.lines
        from enrolment_sheet s join camp c on c.id = s.camp_id where s.id = ${sheetId}`)
    : null;
  if (!kept) return null;
  const { firstOn, lines, ...sheet } = kept;
  return {
    ...sheet,
    lines: lines.map(({ row: number, outcome, woman, problems }) => ({
      row: number,
      outcome,
      problems,
      name: woman?.name ?? null,
      unitName: woman?.unitName ?? null,
      ageBand: woman ? ageBandOn(woman.bornOn, firstOn) : null,
    })),
  };
}
