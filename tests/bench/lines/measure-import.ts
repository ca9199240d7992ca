import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { type BenchDatabase, openDatabase } from '../database/open-database.js';
import { median } from '../load/median.js';
import type { Line } from '../report/results.js';
import { serveApi, signIn } from '../servers/serve-api.js';
import { type ImportGround, type SheetRows, timeImport, workbookOf } from './import-ground.js';

/** One row for each account of the alliance, as large as it may become. */
const accounts = 35_000;
const days = ['2026-03-01', '2026-03-02', '2026-03-03'];

/** A county that comes late: all its accounts, every day of a year, in one file. */
const countyAccounts = 60;
const yearDays = Array.from({ length: 365 }, (_, at) =>
  new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10),
);

/**
 * How fast figures come in over a native PostgreSQL, and what that takes: one day of 35,000 accounts, read and judged, then
 * committed with everything derived from it; and a year of one county.
 */
export async function measureImport(
  { ownerUrl, peerUrl }: BenchDatabase,
  tell: (text: string) => void,
): Promise<Line[]> {
  tell('Measuring imports: one day of 35,000 accounts, and a year of one county');
  const api = await serveApi(ownerUrl);
  try {
    const ground = { url: api.url, cookie: await signIn(api.url, 'shen.zhixia') };
    const before = memoryOf(api.pid, 'VmRSS');
    forgetPeak(api.pid);
    const day = await measureDays(ground, peerUrl, tell);
    const year = await measureYear(ground, peerUrl);
    const peak = memoryOf(api.pid, 'VmHWM');
    const memory: Line[] = [
      { name: 'import: the most memory of the API, both included', value: peak ?? '–', unit: 'MB' },
      {
        name: 'import: the most that they add to what the API had before',
        value: before && peak ? peak - before : '–',
        unit: 'MB',
        bar: { atMost: 300 },
      },
    ];
    return [...(await measureReading()), ...day, ...year, ...memory];
  } finally {
    await api.stop();
  }
}

/** A workbook read by a process that does nothing else. */
async function measureReading(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fulian-bench-sheet-'));
  try {
    const path = join(folder, 'day.xlsx');
    writeFileSync(path, await workbookOf(dayOf(days[0] ?? '')));
    const reader = fileURLToPath(new URL('read-workbook.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [reader, path]);
    const { rowsPerSecond, mebibytes } = JSON.parse(stdout);
    return [
      { name: 'import: 35,000 rows parsed alone', value: Math.round(rowsPerSecond), unit: 'rows/s' },
      {
        name: 'import: the most memory of the process that parses them',
        value: Math.round(mebibytes),
        unit: 'MB',
        bar: { atMost: 300 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureDays(
  ground: ImportGround,
  superuserUrl: string,
  tell: (text: string) => void,
): Promise<Line[]> {
  const unitId = await plant(superuserUrl, 'bench', accounts, "tier = 'province'");
  const rates: { readonly read: number; readonly commit: number; readonly whole: number }[] = [];
  for (const day of days) {
    const { readMs, commitMs } = await timeImport(ground, unitId, await workbookOf(dayOf(day)));
    const perSecond = (ms: number): number => Math.round(accounts / (ms / 1000));
    rates.push({
      read: perSecond(readMs),
      commit: perSecond(commitMs),
      whole: perSecond(readMs + commitMs),
    });
    tell(`  ${day}: ${JSON.stringify(rates.at(-1))}`);
  }
  const usual = (of: 'read' | 'commit' | 'whole'): number => median(rates.map((rate) => rate[of]));
  const unit = 'rows/s';
  return [
    { name: 'import: a workbook of 35,000 rows, sent, read and judged', value: usual('read'), unit },
    { name: 'import: its commit, all sums included', value: usual('commit'), unit },
    { name: 'import: both', value: usual('whole'), unit, bar: { atLeast: 10_000 } },
  ];
}

async function measureYear(ground: ImportGround, superuserUrl: string): Promise<Line[]> {
  const unitId = await plant(superuserUrl, 'late', countyAccounts, "tier = 'county' and name = '澧县'");
  const { readMs, commitMs } = await timeImport(ground, unitId, await workbookOf(yearOfCounty()));
  const rows = countyAccounts * yearDays.length;
  return [
    {
      name: `import: 365 days of one county with ${countyAccounts} accounts, both`,
      value: Math.round(rows / ((readMs + commitMs) / 1000)),
      unit: 'rows/s',
    },
    { name: 'import: the same, whole', value: Number(((readMs + commitMs) / 1000).toFixed(1)), unit: 's' },
  ];
}

/** Enters accounts below the unit that `where` names, in turn; returns its id. */
async function plant(superuserUrl: string, name: string, count: number, where: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(
      `insert into account (id, province_id, unit_id, unit_path, platform, name)
       select gen_random_uuid(), p.id, u.id, u.path, 'douyin', $2 || ' ' || n
       from (select id from unit where parent_id is null) p, generate_series(1, $1::int) n
       join (select id, path, row_number() over (order by ordinal) as place, count(*) over () as places
         from unit where tier = 'village' and path <@ (select path from unit where ${where} limit 1)) u
         on u.place = n % u.places + 1`,
      [count, name],
    );
    await client.query('analyze account');
    const { rows } = await client.query<{ id: string }>(`select id from unit where ${where} limit 1`);
    return rows[0]?.id ?? '';
  } finally {
    await client.end();
  }
}

const headers = ['账号', '平台', '日期', '粉丝数', '发布数', '播放量', '点赞', '评论', '转发'];

function* dayOf(day: string): SheetRows {
  yield headers;
  for (let n = 1; n <= accounts; n++)
    yield [`bench ${n}`, '抖音', { date: day }, 1000 + n, n % 4, 37 * n, 3 * n, n % 90, n % 70];
}

function* yearOfCounty(): SheetRows {
  yield headers;
  for (const [at, date] of yearDays.entries())
    for (let n = 1; n <= countyAccounts; n++)
      yield [`late ${n}`, '抖音', { date }, 500 + n + at, at % 4, 31 * n + at, 3 * n, at % 90, n % 70];
}

/** What a process took while it started is not what imports take; where the system keeps no peaks, nothing happens. */
function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {}
}

/** What memory a process takes, or took at the most since then, in MiB; undefined where the system does not tell. */
function memoryOf(pid: number, of: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kibibytes = new RegExp(`${of}:\\s*(\\d+) kB`).exec(status)?.[1];
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return undefined;
  }
}

/** Run alone: `node tests/bench/dist/lines/measure-import.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const database = await openDatabase();
  try {
    const lines = await measureImport(database, (text) => void process.stderr.write(`${text}\n`));
    for (const { name, value, unit } of lines) process.stdout.write(`${name}: ${value} ${unit}\n`);
  } finally {
    await database.stop();
  }
}
