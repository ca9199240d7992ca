import { type CalendarDate, Id } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { currentActor } from '../../../access/work.js';
import { nodesOf } from '../../../platform/along.js';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { row, sql } from '../../../platform/rows.js';
import type { AccountType } from './account.type.js';
import { accountRows } from './account-rows.js';

/** Which accounts are asked for; what is undefined or null does not narrow. */
export interface AccountFilter {
  readonly unitId: string;
  readonly withBelow: boolean;
  readonly platform?: PlatformKind | null;
  readonly isOpen?: boolean | null;
  readonly notClosedBefore?: CalendarDate | null;
  readonly query?: string | null;
}

/** By unit, platform and name: as `account_by_place` keeps them. Names in the order of their characters, whatever the server's locale. */
const ordered = sql.raw('a.place, a.platform, a.name collate "C", a.id');

/**
 * Accounts of a unit, or of its whole subtree, in the order of the tree: a unit's own before those below it, each unit's
 * by platform and name.
 * @param asked what is asked of the page: the total costs a count, and units and latest figures come along.
 */
export async function listAccounts(
  filter: AccountFilter,
  args: PageArgs,
  asked: Selection,
): Promise<Connection<AccountType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 4) : null;
  const narrowed = narrowing(filter, await placeOf(filter.unitId));
  const onwards = after
    ? sql`and (${ordered}) > (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]}::uuid)`
    : sql``;
  const found = await accountRows(
    sql`where ${narrowed} ${onwards} order by ${ordered} limit ${size + 1}`,
    nodesOf(asked),
  );
  const total =
    'totalCount' in asked
      ? await row(sql<{ count: number }>`select count(*)::int as count from account a where ${narrowed}`)
      : null;
  return connectionOf(
    found,
    args,
    ({ unitPath, platform, name, id }) => [unitPath, platform, name, id],
    (account) => account,
    total?.count ?? 0,
  );
}

/**
 * Asked for by itself, so that the planner knows how much of the list the unit's stretch is, unless it is the asker's
 * own; null for a unit above hers, whose list would otherwise be hers under another name.
 */
async function placeOf(unitId: string): Promise<string | null> {
  if (!Id.matches(unitId)) return null;
  const actor = currentActor();
  if (actor.kind === 'member' && actor.unitId === unitId) return actor.unitPath;
  const unit = await row(sql<{ place: string }>`
    select path::text as place from unit where id = ${unitId} and path <@ (select app_subtree())`);
  return unit?.place ?? null;
}

/**
 * A subtree is a stretch of the list's own order, so a page is read from the index without sorting: paths below `1.2f`
 * begin with `1.2f.`, and the character after the dot is the slash.
 */
function narrowing(
  { withBelow, platform, isOpen, notClosedBefore, query }: AccountFilter,
  place: string | null,
) {
  const part = query?.normalize('NFC').trim().replace(/^@/u, '');
  const like = part ? `%${part.replace(/[\\%_]/g, '\\$&')}%` : null;
  return sql.join(
    [
      withBelow ? sql`a.place >= ${place} and a.place < ${place && `${place}/`}` : sql`a.place = ${place}`,
      ...(platform ? [sql`a.platform = ${platform}`] : []),
      ...(isOpen == null ? [] : [sql`(a.closed_on is null) = ${isOpen}`]),
      ...(notClosedBefore ? [sql`(a.closed_on is null or a.closed_on >= ${notClosedBefore})`] : []),
      ...(like ? [sql`(a.name ilike ${like} or a.handle ilike ${like})`] : []),
    ],
    sql` and `,
  );
}
