import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import type { Line } from '../report/results.js';
import { findChromium } from '../servers/find-chromium.js';
import type { Site } from './site.js';

/** One look says little on a busy machine. */
const looks = 5;

const flags = ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'];

/** The public pages as Lighthouse sees them on a slow phone: its two scores, and what the first visit carries. */
export async function measurePages(site: Site, tell: (text: string) => void): Promise<Line[]> {
  const chromePath = findChromium();
  if (!chromePath) {
    tell('There is no Chromium (CHROMIUM_PATH): the lines of the public pages are left out.');
    return [];
  }
  const pages = [
    ['public home', '/'],
    ['public page of a unit', `/units/${site.unitId}`],
    ['sign-in', '/sign-in'],
  ] as const;
  const lines: Line[] = [];
  for (const [name, path] of pages) {
    tell(`Measuring the ${name}`);
    const results: Result[] = [];
    for (let look = 0; look < looks; look += 1) {
      results.push(await examine(`${site.webUrl}${path}`, chromePath));
    }
    lines.push(...linesOf(name, middleOf(results)));
  }
  return lines;
}

/** Each page in a browser of its own, which has seen nothing before. */
async function examine(url: string, chromePath: string): Promise<Result> {
  const chrome = await launch({ chromePath, chromeFlags: flags });
  try {
    const run = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility'],
      logLevel: 'error',
    });
    if (!run) throw new Error(`Lighthouse saw nothing at ${url}.`);
    return run.lhr;
  } finally {
    chrome.kill();
  }
}

const scoreOf = ({ categories }: Result, category: string): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

/** The look whose performance lies in the middle. */
function middleOf(results: readonly Result[]): Result {
  const ordered = results.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error('Nobody looked at the page.');
  return middle;
}

function linesOf(name: string, result: Result): Line[] {
  const { audits } = result;
  return [
    {
      name: `${name}: performance`,
      value: scoreOf(result, 'performance'),
      unit: 'of 100',
      bar: { atLeast: 95 },
    },
    {
      name: `${name}: accessibility`,
      value: scoreOf(result, 'accessibility'),
      unit: 'of 100',
      bar: { atLeast: 100 },
    },
    { name: `${name}: first load`, value: kilobytes(audits), unit: 'KB', bar: { atMost: 200 } },
    { name: `${name}: script`, value: kilobytes(audits, 'Script'), unit: 'KB', bar: { atMost: 60 } },
  ];
}

/** What came over the wire, headers included: all of it, or one kind of resource. */
function kilobytes(audits: Result['audits'], kind?: string): number {
  const details = audits['network-requests']?.details;
  const requests = details?.type === 'table' ? details.items : [];
  const counted = kind ? requests.filter(({ resourceType }) => resourceType === kind) : requests;
  const bytes = counted.reduce((sum, { transferSize }) => sum + Number(transferSize ?? 0), 0);
  return Number((bytes / 1000).toFixed(1));
}
