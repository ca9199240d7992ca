import autocannon from 'autocannon';
import { type BenchDatabase, openDatabase } from '../database/open-database.js';
import type { Line } from '../report/results.js';
import { openSite, type Site } from './site.js';

/** We reckon that whoever works with the platform opens a page every ten seconds, as `docs/operations.md` says. */
const secondsBetweenPages = 10;

/** Pages a second that are tried in turn, until one of them is too many. */
const rates = [10, 20, 30, 40, 60, 80, 100, 130, 160, 200, 250, 300];
const seconds = 6;

/** Of forty people who wait for a page, at most one waits longer. */
const patience = { quantile: 'p97_5', ms: 1_000 } as const;

/** What people open, signed in to a county: of ten pages, how many are of each kind. */
const pagesOf = ({ unitId }: Site): readonly (readonly [path: string, share: number])[] => [
  [`/home/${unitId}`, 4],
  [`/accounts?unit=${unitId}`, 2],
  [`/units/${unitId}`, 2],
  ['/search?q=hlc', 1],
  ['/imports', 1],
];

/**
 * How many people one machine holds, web, API, PostgreSQL and the load generator all on it: pages arrive at a rate, ever
 * faster, until more than one of forty waits longer than a second.
 */
export async function measurePeople(database: BenchDatabase, tell: (text: string) => void): Promise<Line[]> {
  const site = await openSite(database);
  try {
    tell('Measuring how many people work at once');
    await arrive(site, rates[0] as number);
    let held = 0;
    for (const rate of rates) {
      const { reached, waited, failed } = await arrive(site, rate);
      tell(`  ${rate} pages/s: ${reached.toFixed(0)} answered, ${waited} ms`);
      if (failed || waited > patience.ms || reached < rate * 0.95) break;
      held = rate;
    }
    return [
      { name: 'pages of a working county, most that few wait a second for', value: held, unit: 'pages/s' },
      {
        name: `people at once, a page every ${secondsBetweenPages} s each`,
        value: held * secondsBetweenPages,
        unit: 'people',
      },
    ];
  } finally {
    await site.stop();
  }
}

interface Arrival {
  /** Pages answered a second. */
  readonly reached: number;
  /** How long the slow ones waited, in ms. */
  readonly waited: number;
  readonly failed: number;
}

async function arrive(site: Site, rate: number): Promise<Arrival> {
  const headers = { cookie: site.cookie, 'accept-encoding': 'gzip' };
  const requests = pagesOf(site).flatMap(([path, share]) =>
    Array.from({ length: share }, () => ({ method: 'GET' as const, path, headers })),
  );
  const result = await autocannon({
    url: site.webUrl,
    connections: 64,
    overallRate: rate,
    duration: seconds,
    requests,
  });
  return {
    reached: result.requests.total / result.duration,
    waited: result.latency[patience.quantile],
    failed: result.errors + result.timeouts + result.non2xx,
  };
}

/** Run alone: `node tests/bench/dist/lines/measure-people.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const database = await openDatabase();
  try {
    const lines = await measurePeople(database, (text) => void process.stderr.write(`${text}\n`));
    for (const { name, value, unit } of lines) process.stdout.write(`${name}: ${value} ${unit}\n`);
  } finally {
    await database.stop();
  }
}
