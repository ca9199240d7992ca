import { Id } from '@fulian/domain/kernel';
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
import { unitRows } from '../../federation/index.js';
import { applicationRows } from '../applications/application-rows.js';
import type { RatingApplicationType } from '../applications/rating-application.type.js';
import { readRound } from '../rounds/read-rounds.js';
import { isDoneByHer, tierProgress, waitsForHer } from './desk-rows.js';
import type { JudgingDeskType } from './judging-desk.type.js';

interface Counts {
  readonly hasDeclared: boolean;
  readonly waiting: number;
  readonly done: number;
  readonly tiers: JudgingDeskType['tiers'];
}

/** Somebody's desk in a round; null when there is no such round. */
export async function readDesk(roundId: string): Promise<JudgingDeskType | null> {
  const round = Id.matches(roundId) ? await readRound(roundId) : null;
  if (!round) return null;
  const counts = await row(sql<Counts>`
    select exists (select from rating_declaration where round_id = ${roundId} and person_id = app_person())
        as "hasDeclared",
      count(*) filter (where ${waitsForHer})::int as waiting, count(*) filter (where ${isDoneByHer})::int as done,
      ${tierProgress} as tiers
    from rating_application a where a.round_id = ${roundId}`);
  const conflicts = await unitRows(sql`
    join rating_conflict c on c.unit_id = u.id
    where c.round_id = ${roundId} and c.person_id = app_person() order by u.path`);
  return { round, conflicts, ...(counts as Counts) };
}

/** What waits for her in a round, what is due first before the rest. */
export async function listWaiting(
  roundId: string,
  args: PageArgs,
  asked: Selection,
): Promise<Connection<RatingApplicationType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 2) : null;
  const round = Id.matches(roundId) ? roundId : null;
  const found = await applicationRows(
    sql`where a.round_id = ${round} and ${waitsForHer}
      and (${after?.[0] ?? null}::date is null or (a.due_on, a.id) > (${after?.[0] ?? null}::date, ${after?.[1] ?? null}::uuid))
      order by a.due_on, a.id limit ${size + 1}`,
    nodesOf(asked),
  );
  const total =
    'totalCount' in asked
      ? await row(sql<{ count: number }>`
          select count(*)::int as count from rating_application a where a.round_id = ${round} and ${waitsForHer}`)
      : null;
  return connectionOf(
    found,
    args,
    ({ dueOn, id }) => [dueOn, id],
    (application) => application,
    total?.count ?? 0,
  );
}

/** An application that waits for her or that she has done; null otherwise, whatever the reason. */
export async function readJudged(id: string): Promise<RatingApplicationType | null> {
  if (!Id.matches(id)) return null;
  const [found] = await applicationRows(sql`where a.id = ${id} and ((${waitsForHer}) or (${isDoneByHer}))`);
  return found ?? null;
}
