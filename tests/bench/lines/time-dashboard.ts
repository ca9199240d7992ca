import { quantile } from '../load/median.js';
import { asTheProvince, dashboardStatements } from './dashboard-statements.js';

const rounds = 200;

/** How long the statements of a tier dashboard take, under row security as the application asks: p95 in ms. */
export async function timeDashboard(ask: (statement: string) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await ask('begin');
  for (const statement of asTheProvince) await ask(statement);
  for (let each = 0; each < rounds; each += 1) {
    const begun = performance.now();
    for (const statement of dashboardStatements) await ask(statement);
    times.push(performance.now() - begun);
  }
  await ask('rollback');
  return Number(quantile(times, 0.95).toFixed(2));
}
