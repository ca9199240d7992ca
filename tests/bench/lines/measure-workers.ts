import pg from 'pg';
import { findFacts } from '../database/find-facts.js';
import type { BenchDatabase } from '../database/open-database.js';
import { ours } from '../load/contestants.js';
import { compete, type Pace } from '../load/rounds.js';
import { operations } from '../operations.js';
import type { Line } from '../report/results.js';
import { serveApi, signIn } from '../servers/serve-api.js';

const asked = ['accounts', 'dashboard', 'me'];

/** The same API as one process and as two behind one port. */
export async function measureWorkers(
  { ownerUrl, peerUrl }: BenchDatabase,
  pace: Pace,
  tell: (text: string) => void,
): Promise<Line[]> {
  tell('Measuring one worker and two');
  const served = [await serveApi(ownerUrl, { WORKERS: '1' }), await serveApi(ownerUrl, { WORKERS: '2' })];
  const pool = new pg.Pool({ connectionString: peerUrl, max: 1 });
  try {
    const lines: Line[] = [];
    const cookie = await signIn(served[0]?.url ?? '', 'shen.zhixia');
    const facts = await findFacts(pool, 'shen.zhixia');
    const contestants = served.map(({ url }, index) => ours(url, facts, cookie, `${index + 1}`));
    for (const operation of operations.filter(({ name }) => asked.includes(name))) {
      const standing = await compete(operation, contestants, pace);
      for (const [workers, { requestsPerSecond }] of standing) {
        const name = `${operation.name}, WORKERS=${workers}`;
        lines.push({ name, value: Math.round(requestsPerSecond), unit: 'requests/s' });
      }
    }
    return lines;
  } finally {
    await pool.end();
    for (const each of served) await each.stop();
  }
}
