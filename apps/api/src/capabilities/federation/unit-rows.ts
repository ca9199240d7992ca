import { type RawBuilder, sql } from 'kysely';
import type { Selection } from '../../platform/look-ahead.js';
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

/** What fields are columns, and what others read on from; any field that is not here may read on from every column. */
const readsFrom: Readonly<Record<string, readonly string[]>> = {
  __typename: [],
  id: [],
  tier: ['tier'],
  kind: ['kind'],
  name: ['name'],
  childCount: ['childCount'],
  children: ['childCount'],
};

/** The columns that are needed of units of which `asked` is asked; `id` is the first of them. */
export function unitColumnsFor(asked: Selection | undefined): readonly (typeof unitColumns)[number][] {
  const fields = asked && Object.keys(asked);
  if (!fields?.every((field) => field in readsFrom)) return unitColumns;
  const needed = new Set(['id', ...fields.flatMap((field) => readsFrom[field] ?? [])]);
  return unitColumns.filter(([name]) => needed.has(name));
}

interface Shape {
  /** What is asked of each unit; everything, where nothing is said. */
  readonly asked?: Selection | undefined;
  /** Further columns, each with a comma before it. */
  readonly more?: RawBuilder<unknown>;
  /** Where the units `u` come from, unless it is their table. */
  readonly from?: RawBuilder<unknown>;
}

/** Reads units; `rest` goes on after `from unit u`. */
export const unitRows = <More = object>(
  rest: RawBuilder<unknown>,
  { asked, more = sql``, from = sql`unit u` }: Shape = {},
): Promise<(UnitType & More)[]> => {
  const columns = unitColumnsFor(asked).map(([name, column]) => `${column} as "${name}"`);
  return rows(sql<UnitType & More>`select ${sql.raw(columns.join(', '))}${more} from ${from} ${rest}`);
};
