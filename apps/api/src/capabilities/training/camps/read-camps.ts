import { Id } from '@fulian/domain/kernel';
import type { RawBuilder } from 'kysely';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { CampType, LessonType } from './camp.type.js';

/** Reads camps; `rest` goes on after `from camp c`. */
const campRows = (rest: RawBuilder<unknown>): Promise<CampType[]> =>
  rows(sql<CampType>`
    select c.id, c.version, c.state, c.title, c.session_number as "sessionNumber", c.venue,
      c.first_on::text as "firstOn", c.last_on::text as "lastOn", c.seats, seats_taken(c.id, null) as "seatsTaken",
      c.basis, c.childcare_note as "childcareNote", c.unit_id as "unitId", c.programme_id as "programmeId"
    from camp c ${rest}`);

/** Camps by id, gathered; null where there is none that whoever asks may know of. */
export const readCamp = loader<string, CampType | null>(async (ids) =>
  inOrderOf(ids, await campRows(sql`where c.id = any(${ids.filter(Id.matches)}::uuid[])`), ({ id }) => id),
);

/** All camps that whoever asks may know of, the latest first. */
export async function readCamps(args: PageArgs): Promise<Connection<CampType>> {
  const size = pageSize(args);
  const [day, id] = args.after ? Cursor.decode(args.after, 2) : [null, null];
  const onwards = id ? sql`where (c.first_on, c.id) < (${day}::date, ${id}::uuid)` : sql``;
  const found = await campRows(sql`${onwards} order by c.first_on desc, c.id desc limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`select count(*)::int as count from camp`);
  return connectionOf(
    found,
    args,
    (camp) => [camp.firstOn, camp.id],
    (camp) => camp,
    total?.count ?? 0,
  );
}

/** The lessons of camps, gathered, each camp's in order of time. */
export const readLessons = loader<string, LessonType[]>(async (campIds) => {
  const found = await rows(sql<LessonType & { campId: string }>`
    select camp_id as "campId", day::text as day, begins, ends, title, trainer from camp_lesson
    where camp_id = any(${[...campIds]}::uuid[]) order by camp_id, ordinal`);
  const byCamp = Map.groupBy(found, ({ campId }) => campId);
  return campIds.map((id) => byCamp.get(id) ?? []);
});
