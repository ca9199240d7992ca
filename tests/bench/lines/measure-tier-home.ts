import { once } from 'node:events';
import { Agent, type IncomingMessage, request as send } from 'node:http';
import { median } from '../load/median.js';
import type { Line } from '../report/results.js';
import { overhear } from '../servers/overhear.js';
import { serveWeb } from '../servers/serve-web.js';
import type { Site } from './site.js';

const agent = new Agent({ keepAlive: true });
const warmUps = 120;
const rounds = 60;
const round = (value: number): number => Number(value.toFixed(1));

/** How long the home of a county takes from the server, beside the query behind it: what rendering costs. */
export async function measureTierHome(site: Site, tell: (text: string) => void): Promise<Line[]> {
  tell('Measuring the home of a county');
  const path = `/home/${site.unitId}`;
  const asked = await queriesOf(site, path);
  const query = asked.find((body) => body.includes(site.unitId));
  if (!query) throw new Error('The home of a county asks nothing about the county.');
  const page = () => answered(`${site.webUrl}${path}`, site.cookie);
  const alone = () => ask(site, query);
  const times: { readonly page: number; readonly query: number }[] = [];
  for (let at = -warmUps; at < rounds; at += 1) {
    const both = { page: await timed(page), query: await timed(alone) };
    if (at >= 0) times.push(both);
  }
  agent.destroy();
  const whole = median(times.map((each) => each.page));
  const behind = median(times.map((each) => each.query));
  return [
    { name: 'home of a county, rendered by the web, median', value: round(whole), unit: 'ms' },
    { name: 'the query behind it, median', value: round(behind), unit: 'ms' },
    { name: 'its page ÷ its query', value: round(whole / behind), unit: '×', bar: { atMost: 3 } },
    { name: 'requests it makes to the API', value: asked.length, unit: '' },
  ];
}

/** What a web of its own asks the API for one page, once it has asked what it asks only once. */
async function queriesOf({ apiUrl, cookie }: Site, path: string): Promise<string[]> {
  const ear = await overhear(apiUrl);
  const web = await serveWeb(ear.url);
  try {
    const page = () => answered(`${web.url}${path}`, cookie);
    await page();
    const before = ear.bodies.length;
    await page();
    return ear.bodies.slice(before);
  } finally {
    agent.destroy();
    await web.stop();
    await ear.stop();
  }
}

const ask = ({ apiUrl, cookie }: Site, body: string): Promise<void> =>
  answered(`${apiUrl}/graphql`, cookie, body);

/** As a browser asks, compressed where the server can; unpacking is not its business and stays out of the time. */
async function answered(url: string, cookie: string, body?: string): Promise<void> {
  const request = send(url, {
    agent,
    method: body === undefined ? 'GET' : 'POST',
    headers: { cookie, 'accept-encoding': 'gzip', 'content-type': 'application/json' },
  });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  const isFault = Buffer.concat(pieces).subarray(0, 9).toString() === '{"errors"';
  if (response.statusCode !== 200 || isFault) throw new Error(`${url} answered ${response.statusCode}.`);
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}
