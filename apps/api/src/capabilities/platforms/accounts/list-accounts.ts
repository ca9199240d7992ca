import { Id } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { row, sql } from '../../../platform/rows.js';
import type { AccountType } from './account.type.js';
import { accountRows } from './account-rows.js';

/** Which accounts are asked for; what is undefined or null does not narrow. */
export interface AccountFilter {
  readonly unitId: string;
  readonly withBelow: boolean;
  readonly platform?: PlatformKind | null;
  readonly isOpen?: boolean | null;
  readonly query?: string | null;
}

/**
 * Accounts of a unit, or of its whole subtree, in the order of the tree: a unit's own before those below it.
 * @param isCounted whether the query asks for the total, which costs a count.
 */
export async function listAccounts(
  filter: AccountFilter,
  args: PageArgs,
  isCounted: boolean,
): Promise<Connection<AccountType>> {
  const size = pageSize(args);
  const narrowed = narrowing(filter);
  const after = args.after ? Cursor.decode(args.after, 3) : null;
  const onwards = after
    ? sql`and (a.unit_path, a.platform, a.id) > (${after[0]}::ltree, ${after[1]}, ${after[2]}::uuid)`
    : sql``;
  const found = await accountRows(
    sql`where ${narrowed} ${onwards} order by a.unit_path, a.platform, a.id limit ${size + 1}`,
  );
  const total = isCounted
    ? await row(sql<{ count: number }>`select count(*)::int as count from account a where ${narrowed}`)
    : null;
  return connectionOf(
    found,
    args,
    ({ unitPath, platform, id }) => [unitPath, platform, id],
    (account) => account,
    total?.count ?? 0,
  );
}

/**
 * The subtree as a stretch of the list's own order, so that a page is read from the index without sorting: '0' is the
 * smallest letter of a label, so the first path after all that lie below `1.2f` is `1.2f0`.
 */
function narrowing({ unitId, withBelow, platform, isOpen, query }: AccountFilter) {
  const path = sql`(select path from unit where id = ${Id.matches(unitId) ? unitId : null})`;
  const within = withBelow
    ? sql`a.unit_path >= ${path} and a.unit_path < text2ltree(ltree2text(${path}) || '0')`
    : sql`a.unit_path = ${path}`;
  const part = query?.normalize('NFC').trim().replace(/^@/u, '');
  const like = part ? `%${part.replace(/[\\%_]/g, '\\$&')}%` : null;
  return sql.join(
    [
      within,
      ...(platform ? [sql`a.platform = ${platform}`] : []),
      ...(isOpen == null ? [] : [sql`(a.closed_on is null) = ${isOpen}`]),
      ...(like ? [sql`(a.name ilike ${like} or a.handle ilike ${like})`] : []),
    ],
    sql` and `,
  );
}
