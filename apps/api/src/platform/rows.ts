import { type Kysely, type RawBuilder, sql } from 'kysely';
import { currentKysely } from '../access/work.js';

/** The ORM's Kysely over the tables a reader names, inside the transaction under way if there is one. */
export const tables = <Tables>(): Kysely<Tables> => currentKysely() as unknown as Kysely<Tables>;

/** Runs a piece of SQL as the work under way and returns its rows as they are. */
export async function rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return (await query.execute(currentKysely())).rows;
}

/** The one row, or null. */
export const row = async <Row>(query: RawBuilder<Row>): Promise<Row | null> => (await rows(query))[0] ?? null;

export { sql };
