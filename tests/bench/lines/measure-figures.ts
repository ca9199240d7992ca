import pg from 'pg';
import { fillTo } from '../database/fill.js';
import type { BenchDatabase } from '../database/open-database.js';
import { median } from '../load/median.js';
import type { Line } from '../report/results.js';
import { asTheProvince } from './dashboard-statements.js';
import { timeDashboard } from './time-dashboard.js';

const sizes = [2_740, 10_960, 35_000];
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}

/** Fills the database up to 35,000 accounts × 365 days and measures, at each size, what must not grow with it. */
export async function measureFigures(
  { ownerUrl, peerUrl }: BenchDatabase,
  tell: (text: string) => void,
): Promise<Line[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // Only a superuser may take the application's role, which the API is given as it signs in.
  const application = new pg.Client({ connectionString: peerUrl });
  await client.connect();
  await application.connect();
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
    tell('Settling what was filled in');
    await settle(application);
    const growth = (corrections.at(-1) ?? Number.NaN) / (corrections[0] ?? Number.NaN);
    lines.push({ name: 'a correction at the last size ÷ at the first', value: round(growth, 2), unit: '×' });
    lines.push({
      name: "a day's 35,000 snapshots, roll-ups included",
      value: await ingest(client),
      unit: 'rows/s',
      bar: { atLeast: 10_000 },
    });
    lines.push({
      name: 'tier dashboard in the database, p95',
      value: await timeDashboard({
        ask: async (text) => (await application.query(text)).rows,
        askReady: ({ text, values }) =>
          application.query({ name: text.slice(0, 60), text, values: [...values] }),
      }),
      unit: 'ms',
      bar: { atMost: 10 },
    });
    lines.push({
      name: 'a row for each of the 31,690 units, under row security, in one transaction',
      value: await timeCascade(application),
      unit: 's',
      bar: { atMost: 1.5 },
    });
    return lines;
  } finally {
    await client.end();
    await application.end();
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

/** A year came in within minutes: what the server does about that on the side is done before anything more is measured. */
async function settle(superuser: pg.Client): Promise<void> {
  await superuser.query('vacuum analyze');
  await superuser.query('checkpoint');
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

const sendDown = `
  insert into bench_sent_down (id, unit_id, unit_path)
  select gen_random_uuid(), id, path from unit where path <@ (select app_subtree())`;

/** What reaches every unit of the province, as the application would send it down; the median of three. */
async function timeCascade(client: pg.Client): Promise<number> {
  await client.query(`
    create table bench_sent_down (id uuid primary key, unit_id uuid not null references unit,
      unit_path ltree not null references unit (path) on update cascade, read_at timestamptz);
    create index on bench_sent_down (unit_id);
    call secure_by_unit('bench_sent_down');
    grant insert, select on bench_sent_down to fulian_app`);
  const times: number[] = [];
  for (let each = 0; each < 3; each += 1) {
    const begun = performance.now();
    await client.query('begin');
    for (const statement of asTheProvince) await client.query(statement);
    await client.query(sendDown);
    await client.query('commit');
    times.push(performance.now() - begun);
  }
  await client.query('reset role');
  await client.query("select set_config('app.kind', 'system', false)");
  await client.query('drop table bench_sent_down');
  return round(median(times) / 1000, 2);
}
