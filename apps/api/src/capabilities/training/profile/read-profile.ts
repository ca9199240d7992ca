import { CalendarDate } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type {
  MinorAccessType,
  NeighbourTraineeType,
  OwnAccountType,
  TraineeProfileType,
} from './profile.type.js';

/** What the asker says of herself as a trainee, with the accounts of her unit to choose from; null where she is none. */
export async function readProfile(): Promise<TraineeProfileType | null> {
  const own = await row(sql<
    Omit<TraineeProfileType, 'accounts' | 'accesses'> & { id: string; unitId: string }
  >`
    select id, unit_id as "unitId", topic, skills, device, neighbour_note as "neighbourNote", account_id as "accountId"
    from trainee where person_id = app_person()`);
  if (!own) return null;
  const accounts = await rows(sql<OwnAccountType>`
    select id, name, platform from account where unit_id = ${own.unitId} and closed_on is null order by name, id`);
  const accesses = await rows(sql<Omit<MinorAccessType, 'readAt'> & { readAt: string }>`
    select id::text, reader_name as "readerName", reader_unit as "readerUnit", read_at as "readAt" from minor_access
    where trainee_id = ${own.id} order by id desc limit 100`);
  return { ...own, accounts, accesses: accesses.map((each) => ({ ...each, readAt: new Date(each.readAt) })) };
}

/** Women of the asker's county who would film with somebody, if she would herself. */
export const readNeighbours = (): Promise<NeighbourTraineeType[]> =>
  rows(sql<NeighbourTraineeType>`
    select id, name, unit_name as "unitName", topic, skills, note from neighbour_trainees(${bornUntil()})`);

/** The last day of birth of who is 18 today. */
const bornUntil = (): CalendarDate => {
  const year = Number(today().slice(0, 4)) - 18;
  // Whoever is born on 29 February comes of age on 1 March of a common year.
  const day = CalendarDate.parse(`${year}-${today().slice(5)}`);
  return typeof day === 'string' ? day : (`${year}-02-28` as CalendarDate);
};
