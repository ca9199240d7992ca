import { type RawBuilder, sql } from 'kysely';
import { rows } from '../../platform/rows.js';
import type { UnitType } from './unit.type.js';

/** What is read of a unit `u`: the name on the wire (or of what fields read on from) and the column. */
export const unitColumns = [
  ['id', 'u.id'],
  ['tier', 'u.tier'],
  ['kind', 'u.kind'],
  ['name', 'u.name'],
  ['childCount', 'u.child_count'],
  ['path', 'u.path::text'],
  ['parentId', 'u.parent_id'],
  ['adminParentId', 'u.admin_parent_id'],
] as const;

const columns = sql.raw(unitColumns.map(([name, column]) => `${column} as "${name}"`).join(', '));

interface Shape {
  /** Further columns, each with a comma before it. */
  readonly more?: RawBuilder<unknown>;
  /** Where the units `u` come from, unless it is their table. */
  readonly from?: RawBuilder<unknown>;
}

/** Reads units; `rest` goes on after `from unit u`. */
export const unitRows = <More = object>(
  rest: RawBuilder<unknown>,
  { more = sql``, from = sql`unit u` }: Shape = {},
): Promise<(UnitType & More)[]> => rows(sql<UnitType & More>`select ${columns}${more} from ${from} ${rest}`);
