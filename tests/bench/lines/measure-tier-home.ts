import { median } from '../load/median.js';
import type { Line } from '../report/results.js';
import { overhear } from '../servers/overhear.js';
import { serveWeb } from '../servers/serve-web.js';
import type { Site } from './site.js';

const warmUps = 20;
const rounds = 60;
const round = (value: number): number => Number(value.toFixed(1));

/** How long the home of a county takes from the server, beside the query behind it: what rendering costs. */
export async function measureTierHome(site: Site, tell: (text: string) => void): Promise<Line[]> {
  tell('Measuring the home of a county');
  const path = `/home/${site.unitId}`;
  const asked = await queriesOf(site, path);
  const query = asked.find((body) => body.includes(site.unitId));
  if (!query) throw new Error('The home of a county asks nothing about the county.');
  const page = () => answered(`${site.webUrl}${path}`, { headers: { cookie: site.cookie } });
  const alone = () => ask(site, query);
  const times: { readonly page: number; readonly query: number }[] = [];
  for (let at = -warmUps; at < rounds; at += 1) {
    const both = { page: await timed(page), query: await timed(alone) };
    if (at >= 0) times.push(both);
  }
  const whole = median(times.map((each) => each.page));
  const behind = median(times.map((each) => each.query));
  return [
    { name: 'home of a county, rendered by the web, median', value: round(whole), unit: 'ms' },
    { name: 'the query behind it, median', value: round(behind), unit: 'ms' },
    { name: 'its page ÷ its query', value: round(whole / behind), unit: '×' },
    { name: 'requests it makes to the API', value: asked.length, unit: '' },
  ];
}

/** What a web of its own asks the API for one page, once it has asked what it asks only once. */
async function queriesOf({ apiUrl, cookie }: Site, path: string): Promise<string[]> {
  const ear = await overhear(apiUrl);
  const web = await serveWeb(ear.url);
  try {
    const page = () => answered(`${web.url}${path}`, { headers: { cookie } });
    await page();
    const before = ear.bodies.length;
    await page();
    return ear.bodies.slice(before);
  } finally {
    await web.stop();
    await ear.stop();
  }
}

const ask = ({ apiUrl, cookie }: Site, body: string): Promise<void> =>
  answered(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body,
  });

async function answered(url: string, init: RequestInit): Promise<void> {
  const response = await fetch(url, { ...init, redirect: 'error' });
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(`${url} answered ${response.status}.`);
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}
