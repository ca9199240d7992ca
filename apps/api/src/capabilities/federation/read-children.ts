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
  const found = await unitRows(sql`
    join (
      select c.id, k.place
      from unnest(${asked.map(({ parentId }) => parentId)}::uuid[], ${asked.map(({ after }) => after)}::int[],
        ${asked.map(({ size }) => size)}::int[]) with ordinality as k(parent_id, after, size, place)
      cross join lateral (
        select id, ordinal from unit where parent_id = k.parent_id and ordinal > coalesce(k.after, -1)
        order by ordinal limit k.size + 1) c
    ) page on page.id = u.id
    order by page.place, u.ordinal`);
  const byParent = Map.groupBy(found, ({ parentId }) => parentId);
  return asked.map(({ parentId }) => byParent.get(parentId) ?? []);
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
