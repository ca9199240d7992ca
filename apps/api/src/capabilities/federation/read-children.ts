import { sql } from 'kysely';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import { loader } from '../../platform/loader.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

interface Asked {
  readonly parentId: string;
  readonly size: number;
  readonly after: number | null;
}

/** One statement for all parents of a level, however many stand there. */
const read = loader<Asked, UnitType[]>(async (asked) => {
  const from = sql`
    unnest(${asked.map(({ parentId }) => parentId)}::uuid[], ${asked.map(({ after }) => after)}::int[],
      ${asked.map(({ size }) => size)}::int[]) with ordinality as k(parent_id, after, size, place)
    cross join lateral (
      select * from unit where parent_id = k.parent_id and ordinal > coalesce(k.after, -1)
      order by ordinal limit k.size + 1) u`;
  const found = await unitRows<{ asked: number }>(sql`order by k.place, u.ordinal`, {
    from,
    more: sql`, k.place::int as asked`,
  });
  const byPlace = Map.groupBy(found, (unit) => unit.asked);
  return asked.map((_, index) => byPlace.get(index + 1) ?? []);
});

/** The units directly below, in the order of the official list. */
export async function readChildren(parent: UnitType, args: PageArgs): Promise<Connection<UnitType>> {
  const size = pageSize(args);
  const after = args.after ? Number(Cursor.decode(args.after, 1)[0]) : null;
  const found = await read({ parentId: parent.id, size, after });
  return connectionOf(
    found,
    args,
    ({ path }) => [ordinalOf(path)],
    (unit) => unit,
    parent.childCount,
  );
}

/** A label is the unit's ordinal in base 36. */
const ordinalOf = (path: string): number => Number.parseInt(path.slice(path.lastIndexOf('.') + 1), 36);
