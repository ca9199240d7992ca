import type { CalendarDate } from '@fulian/domain/kernel';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';

export interface PauseRow {
  readonly id: string;
  readonly traineeId: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
}

/** The pauses of trainees as they are now, the latest first. */
export const pauseRows = (ids: readonly string[]): Promise<PauseRow[]> =>
  rows(sql<PauseRow>`
    select id, trainee_id as "traineeId", from_on::text as "fromOn", until_on::text as "untilOn" from coaching_pause
    where trainee_id = any(${[...ids]}::uuid[]) order by from_on desc, id`);

/** The same, gathered; asked for once in a piece of work, so not by a deed that changes them. */
export const readPauses = loader<string, PauseRow[]>(async (ids) => {
  const found = await pauseRows(ids);
  const byTrainee = Map.groupBy(found, ({ traineeId }) => traineeId);
  return ids.map((id) => byTrainee.get(id) ?? []);
});
