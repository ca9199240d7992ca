import { Id } from '@fulian/domain/kernel';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { PublicAccountType } from './public-account.type.js';

/** The open accounts of exactly one unit, as everyone may see them. */
export async function listPublicAccounts(
  unitId: string,
  args: PageArgs,
): Promise<Connection<PublicAccountType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 2) : null;
  const onwards = after ? sql`and (platform, id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const open = sql`from account where unit_id = ${Id.matches(unitId) ? unitId : null} and closed_on is null`;
  const found = await rows(sql<PublicAccountType>`
    select id, platform, name, handle, url ${open} ${onwards} order by platform, id limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`select count(*)::int as count ${open}`);
  return connectionOf(
    found,
    args,
    ({ platform, id }) => [platform, id],
    (account) => account,
    total?.count ?? 0,
  );
}
