import pg from 'pg';
import { type BenchDatabase, openDatabase } from '../database/open-database.js';
import { median } from '../load/median.js';
import type { Line } from '../report/results.js';
import { serveApi, signIn } from '../servers/serve-api.js';

const reviewerOfTheProvince = 'jiang.zhiwei';
const applications = 5000;
const warmUps = 40;
const rounds = 60;

const desk = `query($id: ID!) { judgingDesk(ratingRoundId: $id) { waiting done tiers { step done all }
  applications(first: 50) { nodes { id version homeName state dueOn unit { name } } totalCount } } }`;

/** The least by hand, as the owner: how many are in each state, and the first of those that wait. */
const byHand = [
  'select state, count(*)::int from rating_application where round_id = $1 group by state',
  `select a.id, a.version, a.home_name, a.state, a.due_on, u.name
   from rating_application a join unit u on u.id = a.unit_id
   where a.round_id = $1 and a.state = 'panel' order by a.due_on, a.id limit 50`,
];

/** How long the desk of a round with 5,000 applications takes, beside two statements by hand. */
export async function measureDesk(
  { ownerUrl }: BenchDatabase,
  tell: (text: string) => void,
): Promise<Line[]> {
  tell(`Measuring the desk of a round with ${applications} applications`);
  const api = await serveApi(ownerUrl);
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query("select set_config('app.kind', 'system', false)");
    const roundId = await fillRound(client);
    const cookie = await signIn(api.url, reviewerOfTheProvince);
    const asked = () => ask(api.url, cookie, roundId);
    const waiting = await asked();
    if (waiting < applications / 2) throw new Error(`Only ${waiting} applications wait at the desk.`);
    const floor = async () => {
      for (const statement of byHand) await client.query(statement, [roundId]);
    };
    const times: { readonly desk: number; readonly floor: number }[] = [];
    for (let at = -warmUps; at < rounds; at += 1) {
      const both = { desk: await timed(asked), floor: await timed(floor) };
      if (at >= 0) times.push(both);
    }
    const whole = median(times.map((each) => each.desk));
    const hand = median(times.map((each) => each.floor));
    return [
      {
        name: 'desk of a round with 5,000 applications, median',
        value: Number(whole.toFixed(1)),
        unit: 'ms',
      },
      { name: 'two statements by hand, median', value: Number(hand.toFixed(1)), unit: 'ms' },
      { name: 'the desk ÷ by hand', value: Number((whole / hand).toFixed(1)), unit: '×' },
    ];
  } finally {
    await client.end();
    await api.stop();
  }
}

/** As many applications as villages, like one that the demo has before the panel; its scores stay its own. */
async function fillRound(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `insert into rating_application (id, round_id, province_id, unit_id, unit_path, home_name, state, check_path,
       review_path, attempt, answers, facts, due_on)
     select gen_random_uuid(), like_it.round_id, like_it.province_id, u.id, u.path, u.name || '网上妇女之家', 'panel',
       like_it.check_path, like_it.review_path, 1, like_it.answers, like_it.facts, current_date + (u.ordinal % 15)
     from (select * from unit u where tier = 'village' and not exists (
         select from rating_application a where a.unit_id = u.id) order by u.id limit ${applications}) u
     cross join (select * from rating_application where state = 'panel' order by id limit 1) like_it
     returning round_id`,
  );
  if (rows.length !== applications) throw new Error(`Only ${rows.length} applications were entered.`);
  await client.query('vacuum analyze rating_application');
  return rows[0].round_id;
}

async function ask(url: string, cookie: string, id: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: desk, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as {
    data: { judgingDesk: { waiting: number } };
    errors?: readonly { message: string }[];
  };
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data.judgingDesk.waiting;
}

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}

/** Run alone: `node tests/bench/dist/lines/measure-desk.js`. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const database = await openDatabase();
  try {
    const lines = await measureDesk(database, (text) => void process.stderr.write(`${text}\n`));
    for (const { name, value, unit } of lines) process.stdout.write(`${name}: ${value} ${unit}\n`);
  } finally {
    await database.stop();
  }
}
