import { type RawBuilder, sql } from 'kysely';

/**
 * Whether the column is one of the ids. A single one is asked for by itself: a prepared statement expects ten in a list,
 * finds one cheaper, and would be planned anew each time.
 */
export const isAmong = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  ids.length === 1
    ? sql`${sql.raw(column)} = ${ids[0]}::uuid`
    : sql`${sql.raw(column)} = any(${[...ids]}::uuid[])`;
