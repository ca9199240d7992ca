import { Id } from '@fulian/domain/kernel';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { loader } from '../../../platform/loader.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { lastSeen, type WorkRow, workColumns, workOf } from './last-seen.js';
import type { WorkType } from './work.type.js';

interface PlacedRow extends WorkRow {
  readonly place: number;
}

interface Asked {
  readonly accountId: string;
  readonly args: PageArgs;
}

const read = loader<Asked, Connection<WorkType>>(async (asked) => {
  const after = asked.map(({ args }) => (args.after ? Cursor.decode(args.after, 2) : [null, null]));
  const found = await rows(sql<PlacedRow>`
    select k.place::int, k.total::int, ${workColumns}
    from (
      select k.*, (select count(*) from work where account_id = k.account_id) as total
      from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ args }) => pageSize(args))}::int[],
        ${after.map(([on]) => on)}::date[], ${after.map(([, id]) => id)}::uuid[])
        with ordinality as k(account_id, size, after_on, after_id, place)) k
    left join lateral (
      select * from work where account_id = k.account_id
        and (k.after_id is null or (published_on, id) < (k.after_on, k.after_id))
      order by published_on desc, id desc limit k.size + 1) w on true
    ${lastSeen}
    order by k.place, w.published_on desc, w.id desc`);
  return asked.map(({ args }, index) => {
    const own = found.filter(({ place }) => place === index + 1);
    const works = own.filter(({ id }) => id !== null);
    return connectionOf(works, args, ({ publishedOn, id }) => [publishedOn, id], workOf, own[0]?.total ?? 0);
  });
});

/** The works of an account, the latest first, each with what was last seen of every count. */
export const readWorks = async (accountId: string, args: PageArgs): Promise<Connection<WorkType>> => {
  pageSize(args);
  return read({ accountId, args });
};

/** One work of an account; null where it is none of this account's. */
export async function readWork(accountId: string, id: string): Promise<WorkType | null> {
  if (!Id.matches(id)) return null;
  const found = await row(sql<WorkRow>`
    select ${workColumns} from work w ${lastSeen} where w.id = ${id} and w.account_id = ${accountId}`);
  return found && workOf(found);
}
