import pg from 'pg';
import { fillTo } from '../database/fill.js';
import type { BenchDatabase } from '../database/open-database.js';
import { median, quantile } from '../load/median.js';
import type { Line } from '../report/results.js';
import { dashboardStatements } from './dashboard-statements.js';

const sizes = [2_740, 10_960, 35_000];
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}

/** Fills the database up to 35,000 accounts × 365 days and measures, at each size, what must not grow with it. */
export async function measureFigures(
  { ownerUrl }: BenchDatabase,
  tell: (text: string) => void,
): Promise<Line[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const lines: Line[] = [];
  const corrections: number[] = [];
  try {
    await client.query("select set_config('app.kind', 'system', false)");
    for (const accounts of sizes) {
      tell(`Filling up to ${accounts} accounts of a year`);
      const seconds = (await timed(() => fillTo(client, accounts))) / 1000;
      const { rows } = await client.query<{ snapshots: string }>(
        'select count(*) as snapshots from snapshot',
      );
      const at = `${round(Number(rows[0]?.snapshots) / 1e6)} million snapshots`;
      lines.push({ name: `filling up to ${at}, roll-ups included`, value: round(seconds), unit: 's' });
      const correction = await timeCorrections(client);
      corrections.push(correction);
      lines.push({ name: `one correction at ${at}`, value: round(correction), unit: 'ms' });
    }
    const growth = (corrections.at(-1) ?? Number.NaN) / (corrections[0] ?? Number.NaN);
    lines.push({ name: 'a correction at the last size ÷ at the first', value: round(growth, 2), unit: '×' });
    lines.push({
      name: "a day's 35,000 snapshots, roll-ups included",
      value: await ingest(client),
      unit: 'rows/s',
    });
    lines.push({
      name: 'tier dashboard in the database, p95',
      value: await timeDashboard(client),
      unit: 'ms',
    });
    return lines;
  } finally {
    await client.end();
  }
}

/** One late report at a time, each in a transaction of its own, on days spread over the year. */
async function timeCorrections(client: pg.Client): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each < 60; each += 1) {
    const correct = () =>
      client.query(
        `insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers, plays)
         select id, unit_path, province_id, current_date - 20 - $1::int * 5, 'typed', 5000 + $1, 100 from account
         where closed_on is null order by id offset $2 limit 1`,
        [each, each * 31],
      );
    times.push(await timed(correct));
  }
  return median(times);
}

async function ingest(client: pg.Client): Promise<number> {
  let told = 0;
  const ms = await timed(async () => {
    const { rowCount } = await client.query(
      `insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers, posts, plays, likes)
       select id, unit_path, province_id, current_date, 'typed', 6000 + length(name), 1, 300, 12
       from account where closed_on is null`,
    );
    told = rowCount ?? 0;
  });
  return Math.round(told / (ms / 1000));
}

/** As the application asks, under row security. */
async function timeDashboard(client: pg.Client): Promise<number> {
  const times: number[] = [];
  await client.query('begin');
  await client.query("select set_config('app.kind', 'member', true)");
  await client.query(
    "select set_config('app.subtree', (select path::text from unit where parent_id is null), true)",
  );
  await client.query('set local role fulian_app');
  for (let each = 0; each < 200; each += 1) {
    times.push(
      await timed(async () => {
        for (const statement of dashboardStatements) await client.query(statement);
      }),
    );
  }
  await client.query('rollback');
  return round(quantile(times, 0.95), 2);
}
