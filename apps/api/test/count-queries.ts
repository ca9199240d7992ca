import type { World } from './world.js';

/** How many statements `deed` sends to the database, the declaring of scopes aside. */
export async function countQueries(world: World, deed: () => Promise<unknown>): Promise<readonly string[]> {
  const kysely = world.database.em.getKysely();
  const executor = kysely.getExecutor();
  const sent: string[] = [];
  const provider = Object.getPrototypeOf(executor) as { executeQuery: (...args: never[]) => unknown };
  const execute = provider.executeQuery;
  provider.executeQuery = function (this: unknown, query: { sql: string }, ...rest: never[]) {
    sent.push(query.sql);
    return execute.call(this, query as never, ...rest);
  } as typeof execute;
  try {
    await deed();
  } finally {
    provider.executeQuery = execute;
  }
  return sent;
}
