import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type pg from 'pg';
import { fillTo } from '../database/fill.js';
import type { Line } from '../report/results.js';
import { serveApi } from '../servers/serve-api.js';
import { timeDashboard } from './time-dashboard.js';

/** What this bench uses of the embedded database, which the API brings. */
interface Embedded {
  query(text: string, values?: unknown[]): Promise<unknown>;
  exec(text: string): Promise<{ readonly rows: unknown[] }[]>;
  close(): Promise<void>;
}

const accounts = 1_000;
const ofApi = createRequire(new URL('../../../../apps/api/package.json', import.meta.url));
const load = (name: string) => import(pathToFileURL(ofApi.resolve(name)).href);

/** The dashboard of a tier on the embedded database, which the API has filled and a year of figures was added to. */
export async function measureEmbedded(tell: (text: string) => void): Promise<Line[]> {
  tell(`Filling an embedded database up to ${accounts} accounts of a year`);
  const folder = mkdtempSync(join(tmpdir(), 'fulian-bench-embedded-'));
  try {
    const api = await serveApi('', { DATA_DIR: folder });
    await api.stop();
    const database = await open(join(folder, 'database'));
    try {
      await database.query("select set_config('app.kind', 'system', false)");
      await fillTo(database as unknown as pg.Client, accounts);
      const statements = await keptReady(database);
      return [
        {
          name: `tier dashboard in the embedded database, ${accounts} accounts × 365 days, p95`,
          value: await timeDashboard({
            ask: async (text) => (await database.exec(text)).at(-1)?.rows ?? [],
            askReady: ({ text, values }) => statements.run(text, values),
          }),
          unit: 'ms',
          bar: { atMost: 25 },
        },
      ];
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(dataDir: string): Promise<Embedded> {
  const { PGlite } = await load('@electric-sql/pglite');
  const { ltree } = await load('@electric-sql/pglite/contrib/ltree');
  const { pg_trgm } = await load('@electric-sql/pglite/contrib/pg_trgm');
  return PGlite.create({ dataDir, extensions: { ltree, pg_trgm } });
}

interface Statements {
  run(text: string, values: readonly unknown[]): Promise<unknown>;
}

/** As the API keeps statements ready. */
async function keptReady(database: Embedded): Promise<Statements> {
  const path = new URL('../../../../apps/api/dist/src/database/embedded-statements.js', import.meta.url);
  const { EmbeddedStatements } = await import(path.href);
  return new EmbeddedStatements(database);
}

/** Run alone: `node tests/bench/dist/lines/measure-embedded.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const lines = await measureEmbedded((text) => void process.stderr.write(`${text}\n`));
  for (const { name, value, unit } of lines) process.stdout.write(`${name}: ${value} ${unit}\n`);
}
