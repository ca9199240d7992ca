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
import type { SupportRequestType } from './support.type.js';

/** Reads requests; `rest` goes on after the joins of request `s`, trainee `t` and unit `u`. */
const supportRows = (rest: RawBuilder<unknown>): Promise<SupportRequestType[]> =>
  rows(sql<SupportRequestType>`
    select s.id, s.version, s.kind, s.wish, s.state, s.reason, s.decided_by as "decidedBy",
      s.decided_on::text as "decidedOn", s.asked_on::text as "askedOn", t.name as "traineeName", u.name as "unitName"
    from support_request s join trainee t on t.id = s.trainee_id join unit u on u.id = s.unit_id ${rest}`);

export const readSupportRequest = loader<string, SupportRequestType | null>(async (ids) =>
  inOrderOf(ids, await supportRows(sql`where s.id = any(${ids.filter(Id.matches)}::uuid[])`), ({ id }) => id),
);

/** What the asker asked for herself, the latest first. */
export const readMySupport = (): Promise<SupportRequestType[]> =>
  supportRows(sql`where t.person_id = app_person() order by s.id desc limit 100`);

/** What is asked for in a unit and below it: what waits first, then what is decided, each in the order in which it came. */
export async function readSupport(unitId: string, args: PageArgs): Promise<Connection<SupportRequestType>> {
  const size = pageSize(args);
  const [group, after] = args.after ? Cursor.decode(args.after, 2) : [null, null];
  const listed = sql`s.unit_path <@ (select path from unit where id = ${Id.matches(unitId) ? unitId : null})
    and s.unit_path <@ app_subtree()`;
  const place = sql`case when s.state = 'asked' then 0 else 1 end`;
  const found = await supportRows(sql`
    where ${listed} and (${group}::int is null or (${place}, s.id) > (${group}::int, ${after}::uuid))
    order by ${place}, s.id limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from support_request s where ${listed}`,
  );
  return connectionOf(
    found,
    args,
    ({ id, state }) => [state === 'asked' ? 0 : 1, id],
    (each) => each,
    total?.count ?? 0,
  );
}
