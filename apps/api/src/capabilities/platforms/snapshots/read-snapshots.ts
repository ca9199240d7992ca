import type { CalendarDate } from '@fulian/domain/kernel';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { dayRange } from '../day-range.js';
import type { SnapshotType } from './snapshot.type.js';
import { type SnapshotRow, snapshotColumns, snapshotOf } from './snapshot-row.js';

interface Asked {
  readonly accountId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const read = loader<Asked, SnapshotType[]>(async (asked) => {
  const found = await rows(sql<SnapshotRow & { place: number }>`
    select k.place::int, ${snapshotColumns}
    from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ from }) => from)}::date[],
      ${asked.map(({ to }) => to)}::date[]) with ordinality as k(account_id, from_day, to_day, place)
    join snapshot s on s.account_id = k.account_id and s.day between k.from_day and k.to_day
    order by s.day`);
  const lists: SnapshotType[][] = asked.map(() => []);
  for (const row of found) lists[row.place - 1]?.push(snapshotOf(row));
  return lists;
});

/**
 * The known days of an account within a range, in order.
 * @throws Problem BAD_USER_INPUT when the range is turned round or longer than a leap year.
 */
export const readSnapshots = async (
  accountId: string,
  from: CalendarDate,
  to: CalendarDate,
): Promise<SnapshotType[]> => read({ accountId, ...dayRange(from, to) });
