import { Id } from '@fulian/domain/kernel';
import type { RatingState } from '@fulian/domain/ratings';
import { sql } from 'kysely';
import { nodesOf } from '../../../platform/along.js';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { row } from '../../../platform/rows.js';
import { applicationRows } from './application-rows.js';
import type { RatingApplicationType } from './rating-application.type.js';

/** Which applications are asked for; what is null does not narrow. */
export interface ApplicationFilter {
  readonly unitId: string;
  readonly ratingRoundId: string | null;
  readonly state: RatingState | null;
}

/** The applications of a unit and of all units below it, the latest first. */
export async function listApplications(
  { unitId, ratingRoundId, state }: ApplicationFilter,
  args: PageArgs,
  asked: Selection,
): Promise<Connection<RatingApplicationType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const unit = Id.matches(unitId) ? unitId : null;
  const round = ratingRoundId === null || Id.matches(ratingRoundId) ? ratingRoundId : unit;
  const listed = sql`a.unit_path <@ (select path from unit where id = ${unit} and path <@ app_subtree())
    and (${round}::uuid is null or a.round_id = ${round}::uuid)
    and (${state}::text is null or a.state = ${state})`;
  const found = await applicationRows(
    sql`where ${listed} and (${after}::uuid is null or a.id < ${after}::uuid)
      order by a.id desc limit ${size + 1}`,
    nodesOf(asked),
  );
  const total =
    'totalCount' in asked
      ? await row(
          sql<{ count: number }>`select count(*)::int as count from rating_application a where ${listed}`,
        )
      : null;
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (application) => application,
    total?.count ?? 0,
  );
}
