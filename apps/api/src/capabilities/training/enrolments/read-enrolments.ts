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
import type { EnrolmentType } from './enrolment.type.js';

type EnrolmentRow = Omit<EnrolmentType, 'createdAt' | 'waitingSince'> & {
  readonly createdAt: string;
  readonly waitingSince: string | null;
};

/** Reads enrolments; `rest` goes on after `from enrolment e`. */
export async function enrolmentRows(rest: RawBuilder<unknown>): Promise<EnrolmentType[]> {
  const found = await rows(sql<EnrolmentRow>`
    select e.id, e.version, e.state, e.reason, e.note, e.created_at as "createdAt", e.waiting_since as "waitingSince",
      e.unit_id as "unitId", e.camp_id as "campId", e.trainee_id as "traineeId"
    from enrolment e ${rest}`);
  return found.map((each) => ({
    ...each,
    createdAt: new Date(each.createdAt),
    waitingSince: each.waitingSince ? new Date(each.waitingSince) : null,
  }));
}

/** Enrolments by id, gathered. */
export const readEnrolment = loader<string, EnrolmentType | null>(async (ids) =>
  inOrderOf(
    ids,
    await enrolmentRows(sql`where e.id = any(${ids.filter(Id.matches)}::uuid[])`),
    ({ id }) => id,
  ),
);

/**
 * Who of one's own subtree is enrolled in a camp, in the order in which they came: who waits longest stands first. Those who
 * have left the programme are not among them.
 */
export async function readCampEnrolments(campId: string, args: PageArgs): Promise<Connection<EnrolmentType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const listed = sql`e.camp_id = ${Id.matches(campId) ? campId : null} and e.trainee_id is not null
    and e.unit_path <@ app_subtree()`;
  const found = await enrolmentRows(sql`
    where ${listed} and (${after}::uuid is null or e.id > ${after}::uuid) order by e.id limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from enrolment e where ${listed}`,
  );
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (each) => each,
    total?.count ?? 0,
  );
}
