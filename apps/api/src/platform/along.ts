import { type RawBuilder, sql } from 'kysely';
import { mergeSelections, type Selection } from './look-ahead.js';

/**
 * What a reader fetches in its own statement for a field of its rows, so that the field needs none. Columns are named
 * `field.column`, each with a comma before it; `nested` makes an object of them, and the field is answered by it.
 */
export interface Along {
  readonly columns: RawBuilder<unknown>;
  readonly joins: RawBuilder<unknown>;
}

/** For a field that is not asked for. */
export const nothingAlong: Along = { columns: sql``, joins: sql`` };

/** Which fields of a connection's rows are asked for, by `nodes` or by `edges`. */
export const nodesOf = ({ nodes, edges }: Selection): Selection =>
  edges?.node ? mergeSelections(nodes ?? {}, edges.node) : (nodes ?? {});

/** Makes an object of the columns `field.column` of each row; null where the first of them is. */
export function nested<Row>(rows: readonly Record<string, unknown>[]): Row[] {
  const keys = Object.keys(rows[0] ?? {});
  const own = keys.filter((key) => !key.includes('.'));
  const groups = Map.groupBy(
    keys.filter((key) => key.includes('.')),
    (key) => key.slice(0, key.indexOf('.')),
  );
  if (!groups.size) return rows as Row[];
  const fields = [...groups].map(([field, columns]) => ({
    field,
    columns: columns.map((key) => [key.slice(field.length + 1), key] as const),
  }));
  return rows.map((row) => {
    const shaped: Record<string, unknown> = {};
    for (const key of own) shaped[key] = row[key];
    for (const { field, columns } of fields) shaped[field] = objectOf(row, columns);
    return shaped as Row;
  });
}

function objectOf(row: Record<string, unknown>, columns: readonly (readonly [string, string])[]) {
  if (row[columns[0]?.[1] as string] === null) return null;
  const made: Record<string, unknown> = {};
  for (const [name, key] of columns) made[name] = row[key];
  return made;
}
