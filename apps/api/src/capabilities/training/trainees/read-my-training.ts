import type { CalendarDate } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';
import { enrolmentRows } from '../enrolments/read-enrolments.js';
import type { MyTrainingType } from './my-training.type.js';
import { readConsents, traineeRows } from './read-trainees.js';

interface OwnRow {
  readonly id: string;
  readonly bornOn: CalendarDate;
  readonly guardianName: string | null;
}

/** The trainee that the person at work is; null before her first camp, and after she left. */
export const ownTrainee = (): Promise<OwnRow | null> =>
  row(sql<OwnRow>`
    select id, born_on::text as "bornOn", guardian_name as "guardianName" from trainee where person_id = app_person()`);

/** All that is kept of the asker's own training. */
export async function readMyTraining(): Promise<MyTrainingType> {
  const own = await ownTrainee();
  if (!own) return { trainee: null, bornOn: null, guardianName: null, enrolments: [], consents: [] };
  const [trainee] = await traineeRows(sql`where t.id = ${own.id}`);
  return {
    trainee: trainee ?? null,
    bornOn: own.bornOn,
    guardianName: own.guardianName,
    enrolments: await enrolmentRows(sql`where e.trainee_id = ${own.id} order by e.id desc`),
    consents: await readConsents(own.id),
  };
}
