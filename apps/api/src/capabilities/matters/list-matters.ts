import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import { row, sql } from '../../platform/rows.js';
import { type MatterRow, matterRows } from './matter-rows.js';

/** The lines of a unit's register: what is open first, then the latest that came. */
export async function listMatters(unitId: string, args: PageArgs): Promise<Connection<MatterRow>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 3) : null;
  const isOpen = sql`(m.answered_on is null)::int`;
  const onwards = after
    ? sql`and (${isOpen}, m.received_on, m.id) < (${after[0]}::int, ${after[1]}::date, ${after[2]}::uuid)`
    : sql``;
  const found = await matterRows(sql`
    where m.unit_id = ${unitId} ${onwards}
    order by ${isOpen} desc, m.received_on desc, m.id desc limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from matter m where m.unit_id = ${unitId}`,
  );
  return connectionOf(
    found,
    args,
    ({ id, receivedOn, answeredOn }) => [answeredOn ? 0 : 1, receivedOn, id],
    (each) => each,
    total?.count ?? 0,
  );
}
