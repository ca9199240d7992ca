import { Id } from '@fulian/domain/kernel';
import type { RawBuilder } from 'kysely';
import { today } from '../../../platform/clock.js';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { traineeRows } from '../trainees/read-trainees.js';
import type { TraineeType } from '../trainees/trainee.type.js';
import type { CoachCandidateType, CoachGroupType } from './coach-group.type.js';

/** Reads groups; `rest` goes on after `from coach_group g`. */
export const groupRows = (rest: RawBuilder<unknown>): Promise<CoachGroupType[]> =>
  rows(sql<CoachGroupType>`
    select g.id, g.version, g.name, g.coach_name as "coachName", g.coach_since::text as "coachSince",
      g.unit_id as "unitId"
    from coach_group g ${rest}`);

export const readGroup = loader<string, CoachGroupType | null>(async (ids) =>
  inOrderOf(ids, await groupRows(sql`where g.id = any(${ids.filter(Id.matches)}::uuid[])`), ({ id }) => id),
);

/** The groups of a unit and of all units below it. */
export async function readGroups(unitId: string, args: PageArgs): Promise<Connection<CoachGroupType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const listed = sql`g.unit_path <@ (select path from unit where id = ${Id.matches(unitId) ? unitId : null})
    and g.unit_path <@ app_subtree()`;
  const found = await groupRows(sql`
    where ${listed} and (${after}::uuid is null or g.id > ${after}::uuid) order by g.id limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from coach_group g where ${listed}`,
  );
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (each) => each,
    total?.count ?? 0,
  );
}

/** Who is in groups, gathered, by name. */
export const readMembers = loader<string, TraineeType[]>(async (ids) => {
  const members = await rows(sql<{ id: string; groupId: string }>`
    select id, coach_group_id as "groupId" from trainee where coach_group_id = any(${[...ids]}::uuid[])`);
  const trainees = await traineeRows(sql`
    where t.coach_group_id = any(${[...ids]}::uuid[]) order by t.name, t.id`);
  const groupOf = new Map(members.map(({ id, groupId }) => [id, groupId]));
  const byGroup = Map.groupBy(trainees, ({ id }) => groupOf.get(id));
  return ids.map((id) => byGroup.get(id) ?? []);
});

/** Trainees of a unit and of all units below it whom nobody coaches, the first hundred by name. */
export const readUncoached = async (unitId: string): Promise<TraineeType[]> =>
  Id.matches(unitId)
    ? traineeRows(sql`
        where t.coach_group_id is null and t.unit_path <@ (select path from unit where id = ${unitId})
          and t.unit_path <@ app_subtree() order by t.name, t.id limit 100`)
    : [];

/** Who may coach a unit's trainees, for its offices and its coaches. */
export const readCandidates = async (unitId: string, name: string | null): Promise<CoachCandidateType[]> =>
  Id.matches(unitId)
    ? rows(sql<CoachCandidateType>`
        select post_id as id, name, kind as "postKind", unit_name as "unitName"
        from coach_candidates(${unitId}, ${name?.trim() || null}, ${today()}) limit 50`)
    : [];
