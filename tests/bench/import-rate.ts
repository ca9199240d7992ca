import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from './database/open-database.js';
import type { Line } from './report/results.js';
import { serveApi, signIn } from './servers/serve-api.js';

/** One row for each account of the alliance, as large as it may become. */
const accounts = 35_000;
const days = ['2026-03-01', '2026-03-02', '2026-03-03'];

/** An API over a native PostgreSQL, and somebody who may bring in figures of the whole province. */
export interface ImportGround {
  readonly url: string;
  readonly cookie: string;
  /** Passes row security: the accounts are planted through it. */
  readonly superuserUrl: string;
}

/** How fast one day of 35,000 accounts becomes figures: read and judged, then committed with everything derived from it. */
export async function measureImportRate(ground: ImportGround, tell: (text: string) => void): Promise<Line[]> {
  const unitId = await plantAccounts(ground.superuserUrl);
  const rates: { readonly read: number; readonly commit: number; readonly whole: number }[] = [];
  for (const day of days) {
    const workbook = await workbookOf(day);
    const begun = performance.now();
    const id = await send(ground, unitId, workbook);
    const version = await settled(ground, id, 'ready');
    const read = performance.now();
    await commit(ground, id, version);
    await settled(ground, id, 'committed');
    const end = performance.now();
    const perSecond = (ms: number): number => Math.round(accounts / (ms / 1000));
    rates.push({
      read: perSecond(read - begun),
      commit: perSecond(end - read),
      whole: perSecond(end - begun),
    });
    tell(`  ${day}: ${JSON.stringify(rates.at(-1))}`);
  }
  const median = (of: 'read' | 'commit' | 'whole'): number =>
    rates.map((rate) => rate[of]).toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
  return [
    {
      name: 'import: a workbook of 35,000 rows, sent, read and judged',
      value: median('read'),
      unit: 'rows/s',
    },
    { name: 'import: its commit, all sums included', value: median('commit'), unit: 'rows/s' },
    { name: 'import: both', value: median('whole'), unit: 'rows/s' },
  ];
}

async function plantAccounts(superuserUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(
      `insert into account (id, province_id, unit_id, unit_path, platform, name)
       select gen_random_uuid(), p.id, u.id, u.path, 'douyin', 'bench ' || n
       from (select id from unit where parent_id is null) p, generate_series(1, $1::int) n
       join (select id, path, row_number() over (order by ordinal) as place, count(*) over () as places
         from unit where tier = 'village') u on u.place = n % u.places + 1`,
      [accounts],
    );
    await client.query('analyze account');
    const { rows } = await client.query<{ id: string }>('select id from unit where parent_id is null');
    return rows[0]?.id ?? '';
  } finally {
    await client.end();
  }
}

async function workbookOf(day: string): Promise<Buffer> {
  const built = new URL('../../../packages/sheets/dist/index.js', import.meta.url).href;
  const { writeWorkbook } = await import(built);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook([{ name: '日报', rows: rowsOf(day) }])) pieces.push(piece);
  return Buffer.concat(pieces);
}

function* rowsOf(day: string): Generator<(string | number | { date: string })[]> {
  yield ['账号', '平台', '日期', '粉丝数', '发布数', '播放量', '点赞', '评论', '转发'];
  for (let n = 1; n <= accounts; n++) {
    yield [`bench ${n}`, '抖音', { date: day }, 1000 + n, n % 4, 37 * n, 3 * n, n % 90, n % 70];
  }
}

async function send({ url, cookie }: ImportGround, unitId: string, workbook: Buffer): Promise<string> {
  const response = await fetch(`${url}/imports?unit=${unitId}`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': 'bench.xlsx' },
    body: new Uint8Array(workbook),
  });
  if (response.status !== 201) throw new Error(`The file was answered with ${response.status}.`);
  return ((await response.json()) as { id: string }).id;
}

async function ask<Answer>(ground: ImportGround, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`${ground.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: ground.cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Waits for a state; returns the version the import then has. */
async function settled(ground: ImportGround, id: string, state: string): Promise<number> {
  const query = 'query($id: ID!) { import(id: $id) { state version problem { code } } }';
  for (;;) {
    const { import: found } = await ask<{ import: { state: string; version: number } }>(ground, query, {
      id,
    });
    if (found.state === state) return found.version;
    if (found.state === 'failed') throw new Error(JSON.stringify(found));
    await pause(100);
  }
}

const commit = (ground: ImportGround, importId: string, version: number) =>
  ask(ground, 'mutation($input: CommitImportInput!) { commitImport(input: $input) { __typename } }', {
    input: { importId, version, goodRowsOnly: false },
  });

/** Run alone: `node tests/bench/dist/import-rate.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const database = await openDatabase();
  const api = await serveApi(database.ownerUrl);
  try {
    const cookie = await signIn(api.url, 'shen.zhixia');
    const ground = { url: api.url, cookie, superuserUrl: database.peerUrl };
    const lines = await measureImportRate(ground, (text) => void process.stderr.write(`${text}\n`));
    for (const { name, value, unit } of lines) process.stdout.write(`${name}: ${value} ${unit}\n`);
  } finally {
    await api.stop();
    await database.stop();
  }
}
