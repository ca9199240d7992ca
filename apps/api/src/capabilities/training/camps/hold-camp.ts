import type { CalendarDate } from '@fulian/domain/kernel';
import { Id, Refusal } from '@fulian/domain/kernel';
import type { CampState } from '@fulian/domain/training';
import { row, sql } from '../../../platform/rows.js';

/** Which camp is meant, and as it was when somebody looked at it. */
export interface SeenCamp {
  readonly campId: string;
  readonly version: number;
}

/** What of a camp its changes are decided by. */
export interface HeldCamp {
  readonly id: string;
  readonly state: CampState;
  readonly version: number;
  readonly unitPath: string;
  readonly programmeId: string;
  readonly firstOn: CalendarDate;
  readonly basis: string | null;
  readonly seats: number;
}

/** Not hers to change and not there look the same. */
export const campNotFound = Refusal.of('CampNotFound', 'There is no such camp in your subtree.', ['campId']);

/** A camp of one's own subtree, held until the mutation's end, if nobody else was faster. */
export async function holdCamp({ campId, version }: SeenCamp): Promise<HeldCamp | Refusal> {
  const found = await lockCamp(campId);
  if (!found) return campNotFound;
  return found.version === version
    ? found
    : Refusal.of('StaleVersion', `The camp is at version ${found.version}, not ${version}.`, ['version']);
}

/** The same, whatever version was seen: for who gives its seats. */
export const lockCamp = async (campId: string): Promise<HeldCamp | null> =>
  Id.matches(campId)
    ? row(sql<HeldCamp>`
        select id, state, version, unit_path::text as "unitPath", programme_id as "programmeId",
          first_on::text as "firstOn", basis, seats
        from camp where id = ${campId} and unit_path <@ app_subtree() for update`)
    : null;
