import { type BenchDatabase, openDatabase } from '../database/open-database.js';
import type { Line } from '../report/results.js';
import { measurePages } from './measure-pages.js';
import { measureTierHome } from './measure-tier-home.js';
import { openSite } from './site.js';

/** What people wait for: pages out of the web's server, and in a browser on a slow phone. */
export async function measureWeb(database: BenchDatabase, tell: (text: string) => void): Promise<Line[]> {
  const site = await openSite(database);
  try {
    return [...(await measureTierHome(site, tell)), ...(await measurePages(site, tell))];
  } finally {
    await site.stop();
  }
}

/** Run alone: `node tests/bench/dist/lines/measure-web.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const database = await openDatabase();
  try {
    const lines = await measureWeb(database, (text) => void process.stderr.write(`${text}\n`));
    for (const { name, value, unit } of lines) process.stdout.write(`${name}: ${value} ${unit}\n`);
  } finally {
    await database.stop();
  }
}
