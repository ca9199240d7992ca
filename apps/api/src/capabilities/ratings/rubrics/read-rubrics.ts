import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { row, sql } from '../../../platform/rows.js';
import { type RubricRow, rubricRows } from './rubric-rows.js';

/** What was published, by name, the latest version of each first. */
export async function readRubrics(args: PageArgs): Promise<Connection<RubricRow>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 3) : null;
  const onwards = after
    ? sql`and (r.name, -r.rubric_version, r.id) > (${after[0]}, ${after[1]}::int, ${after[2]}::uuid)`
    : sql``;
  const found = await rubricRows(sql`
    where r.published_at is not null ${onwards}
    order by r.name, -r.rubric_version, r.id limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`
    select count(*)::int as count from rubric where published_at is not null`);
  return connectionOf(
    found,
    args,
    ({ name, rubricVersion, id }) => [name, -rubricVersion, id],
    (rubric) => rubric,
    total?.count ?? 0,
  );
}

/** Drafts of the unit at work: one for each rubric at most. */
export const readDrafts = (): Promise<RubricRow[]> =>
  rubricRows(sql`where r.published_at is null order by r.name`);
