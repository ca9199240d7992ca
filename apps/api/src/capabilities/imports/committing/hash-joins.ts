import { row, sql } from '../../../platform/rows.js';

/**
 * Runs statements that join rows of a file with each other. The planner knows nothing of rows that were just written,
 * takes them for a handful, and would compare each with each; told not to, it hashes them. Looks into the big tables are
 * lateral ones, by key, and stay so.
 */
export async function withHashJoins<T>(deed: () => Promise<T>): Promise<T> {
  await row(sql`select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`);
  const result = await deed();
  await row(sql`select set_config('enable_nestloop', 'on', true)`);
  return result;
}
