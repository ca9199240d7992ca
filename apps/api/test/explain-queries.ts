import { CompiledQuery } from 'kysely';
import type { World } from './world.js';

/** One node of a plan that was carried out, as PostgreSQL's JSON format tells it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
  readonly [condition: string]: unknown;
}

/** Carries `deed` out and, in its own transaction, explains and carries out each of its reading statements once more. */
export async function explainQueries(
  world: World,
  deed: () => Promise<unknown>,
): Promise<readonly { readonly text: string; readonly nodes: readonly PlanNode[] }[]> {
  const executor = Object.getPrototypeOf(world.database.em.getKysely().getExecutor()) as {
    executeQuery: (query: CompiledQuery, ...rest: never[]) => Promise<{ rows: Record<string, unknown>[] }>;
  };
  const execute = executor.executeQuery;
  const found: { text: string; nodes: PlanNode[] }[] = [];
  executor.executeQuery = async function (this: unknown, query, ...rest) {
    const answer = await execute.call(this, query, ...rest);
    if (!/^\s*(?:select|with)\b/i.test(query.sql)) return answer;
    const text = `explain (analyze, timing off, format json) ${query.sql}`;
    const told = await execute.call(this, CompiledQuery.raw(text, [...query.parameters]), ...rest);
    const [{ 'QUERY PLAN': plan } = {}] = told.rows as { 'QUERY PLAN'?: { Plan: PlanNode }[] }[];
    if (plan?.[0]) found.push({ text: query.sql, nodes: below(plan[0].Plan) });
    return answer;
  };
  try {
    await deed();
  } finally {
    executor.executeQuery = execute;
  }
  return found;
}

const below = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(below)];

/** How many rows a node looked at, over all its rounds. */
export const looked = (node: PlanNode): number =>
  node['Actual Loops'] *
  (node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0));
