import { Id } from '@fulian/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import { nested } from '../../../platform/along.js';
import { isAmong } from '../../../platform/is-among.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { rows } from '../../../platform/rows.js';
import { unitAlong } from '../../federation/index.js';
import type { RatingApplicationType } from './rating-application.type.js';

const columns = sql.raw(`
  a.id, a.version, a.state, a.home_name as "homeName", a.due_on::text as "dueOn", a.stars,
  a.notice_from::text as "noticeFrom", a.notice_until::text as "noticeUntil", a.round_id as "roundId",
  a.unit_id as "unitId", a.unit_path::text as "unitPath", a.answers, a.facts, a.attempt, a.outdated`);

/**
 * Reads applications; `rest` goes on after `from rating_application a` and its joins.
 * @param asked what is asked of each: its unit comes along.
 */
export async function applicationRows(
  rest: RawBuilder<unknown>,
  { unit }: Selection = {},
): Promise<RatingApplicationType[]> {
  const units = unitAlong(unit, sql`a.unit_id`);
  return nested<RatingApplicationType>(
    await rows(sql<Record<string, unknown>>`
      select ${columns}${units.columns} from rating_application a${units.joins} ${rest}`),
  );
}

/** Applications by id, gathered; null where there is none, or none that is hers to see. */
export const readApplication = loader<string, RatingApplicationType | null>(async (ids) =>
  inOrderOf(
    ids,
    await applicationRows(sql`where ${isAmong('a.id', ids.filter(Id.matches))}`),
    ({ id }) => id,
  ),
);
