import { Refusal } from '@fulian/domain/kernel';
import { CampState } from '@fulian/domain/training';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { readCamp } from '../camps/read-camps.js';
import { placeLines } from './place-lines.js';
import { type ReadSheet, readSheet } from './read-sheet.js';

/** Reads a sheet of women for an open camp and keeps what it would do, until whoever sent it says so or a day is over. */
export async function keepSheet(
  campId: string,
  fileName: string,
  bytes: Buffer,
): Promise<{ readonly id: string } | Refusal> {
  const camp = await readCamp(campId);
  if (!camp) return Refusal.of('CampNotFound', 'There is no such camp.', ['campId']);
  if (!CampState.takesEnrolments(camp.state))
    return Refusal.of('CampNotOpen', `The camp is ${camp.state}.`, ['campId']);
  const read = await readSheet(bytes, fileName, camp.firstOn);
  if (Refusal.is(read)) return read;
  const { columns, lines } = read as ReadSheet;
  const placed = await placeLines(camp, lines, columns);
  // Days of birth and guardians are not left lying about.
  await rows(sql`
    delete from enrolment_sheet where person_id = app_person() and made_at < now() - interval '1 day'`);
  return (await row(sql<{ id: string }>`
    insert into enrolment_sheet (id, camp_id, person_id, file_name, lines)
    values (${newId()}, ${camp.id}, app_person(), ${fileName}, ${JSON.stringify(placed)}::jsonb) returning id`)) as {
    id: string;
  };
}
