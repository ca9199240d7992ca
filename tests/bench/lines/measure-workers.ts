import pg from 'pg';
import { describePostgres } from '../database/describe-postgres.js';
import { findFacts } from '../database/find-facts.js';
import { type BenchDatabase, openDatabase } from '../database/open-database.js';
import { ours } from '../load/contestants.js';
import { compete, type Pace } from '../load/rounds.js';
import { operations } from '../operations.js';
import type { Line } from '../report/results.js';
import { serveApi, signIn } from '../servers/serve-api.js';

const asked = ['accounts', 'dashboard', 'me'];
const who = 'shen.zhixia';

/** The same API over the same database, once answering in one process and once in two behind one port. */
export async function measureWorkers(
  { ownerUrl, peerUrl }: BenchDatabase,
  pace: Pace,
  databasePid: number | undefined,
  tell: (text: string) => void,
): Promise<Line[]> {
  tell('Measuring one worker and two');
  const one = await serveApi(ownerUrl, { WORKERS: '1' });
  const two = await serveApi(ownerUrl, { WORKERS: '2' });
  const pool = new pg.Pool({ connectionString: peerUrl, max: 1 });
  try {
    const cookie = await signIn(one.url, who);
    const facts = await findFacts(pool, who);
    const contestants = [ours(one, facts, cookie, 'WORKERS=1'), ours(two, facts, cookie, 'WORKERS=2')];
    const lines: Line[] = [];
    for (const operation of operations.filter(({ name }) => asked.includes(name))) {
      const standing = await compete(operation, contestants, pace, databasePid);
      for (const [workers, { requestsPerSecond, p99Ms, cpuMs }] of standing) {
        const name = `${operation.name}, ${workers}`;
        lines.push({ name, value: Math.round(requestsPerSecond), unit: 'requests/s' });
        tell(`  ${name}: ${Math.round(requestsPerSecond)}/s, p99 ${p99Ms} ms, ${cpuMs} ms of processor`);
      }
    }
    return lines;
  } finally {
    await pool.end();
    await two.stop();
    await one.stop();
  }
}

/** Run alone: `node tests/bench/dist/lines/measure-workers.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const database = await openDatabase();
  try {
    const { pid } = await describePostgres(database.peerUrl);
    const tell = (text: string) => void process.stderr.write(`${text}\n`);
    await measureWorkers(database, { rounds: 5, seconds: 3 }, pid, tell);
  } finally {
    await database.stop();
  }
}
