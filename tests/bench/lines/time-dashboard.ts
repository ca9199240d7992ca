import { quantile } from '../load/median.js';
import {
  asTheProvince,
  dashboardStatements,
  type Province,
  type Statement,
  wholeProvince,
} from './dashboard-statements.js';

const rounds = 200;
/** Until a connection has settled on how it runs each statement. */
const warmUps = 10;

/** A connection to one of the databases. */
export interface Line {
  /** Plain text, as it is; the rows of the last statement. */
  readonly ask: (text: string) => Promise<readonly unknown[]>;
  /** A statement that the connection keeps ready, as those of the application do. */
  readonly askReady: (statement: Statement) => Promise<unknown>;
}

/** How long the statements of a tier dashboard take, under row security as the application asks: p95 in ms. */
export async function timeDashboard({ ask, askReady }: Line): Promise<number> {
  const times: number[] = [];
  await ask('begin');
  for (const statement of asTheProvince) await ask(statement);
  const statements = dashboardStatements((await ask(wholeProvince))[0] as Province);
  for (let each = -warmUps; each < rounds; each += 1) {
    const begun = performance.now();
    for (const statement of statements) await askReady(statement);
    if (each >= 0) times.push(performance.now() - begun);
  }
  await ask('rollback');
  return Number(quantile(times, 0.95).toFixed(2));
}
