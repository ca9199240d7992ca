import { sql } from 'kysely';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

/** The units directly below, in the order of the official list. */
export async function readChildren(parent: UnitType, args: PageArgs): Promise<Connection<UnitType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const found = await unitRows(sql`
    where u.parent_id = ${parent.id} and (${after}::int is null or u.ordinal > ${after}::int)
    order by u.ordinal limit ${size + 1}`);
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
