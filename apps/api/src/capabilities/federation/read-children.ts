import { sql } from 'kysely';
import { nodesOf } from '../../platform/along.js';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import { loader } from '../../platform/loader.js';
import { mergeSelections, type Selection } from '../../platform/look-ahead.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

interface Asked {
  readonly parentId: string;
  readonly size: number;
  readonly after: number | null;
  /** What is asked of each child; everything, where nothing is said. */
  readonly fields: Selection | undefined;
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
    asked: asked.some(({ fields }) => !fields)
      ? undefined
      : asked.map(({ fields }) => fields ?? {}).reduce(mergeSelections),
    more: sql`, k.place::int as asked`,
  });
  const byPlace = Map.groupBy(found, (unit) => unit.asked);
  return asked.map((_, index) => byPlace.get(index + 1) ?? []);
});

/**
 * The units directly below, in the order of the official list.
 * @param asked what is asked of the page.
 */
export async function readChildren(
  parent: UnitType,
  args: PageArgs,
  asked: Selection,
): Promise<Connection<UnitType>> {
  const size = pageSize(args);
  const after = args.after ? Number(Cursor.decode(args.after, 1)[0]) : null;
  const found = await read({ parentId: parent.id, size, after, fields: fieldsOf(asked) });
  return connectionOf(
    found,
    args,
    ({ path }) => [ordinalOf(path)],
    (unit) => unit,
    parent.childCount,
  );
}

/** Cursors are read from the path, which no field is. */
const fieldsOf = (asked: Selection): Selection | undefined =>
  asked.edges || asked.pageInfo ? undefined : nodesOf(asked);

/** A label is the unit's ordinal in base 36. */
const ordinalOf = (path: string): number => Number.parseInt(path.slice(path.lastIndexOf('.') + 1), 36);
