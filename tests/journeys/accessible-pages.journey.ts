import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { type Someone, windowOf } from './people.js';

/** Pages and for whom they are; what stands in braces is looked up in the demo. */
const pages: readonly (readonly [someone: Someone, path: string])[] = [
  ['visitor', '/'],
  ['visitor', '/units'],
  ['visitor', '/search?q=hlc'],
  ['visitor', '/sign-in'],
  ['visitor', '/complaints'],
  ['visitor', '/about-demo'],
  ['visitor', '/settings'],
  ['visitor', '/gallery'],
  ['visitor', '/rubrics'],
  ['visitor', '/receipts'],
  ['provinceEditor', '/home'],
  ['provinceEditor', '/workshop'],
  ['provinceEditor', '/compare'],
  ['provinceEditor', '/reach-weights'],
  ['visitor', '/stars'],
  ['visitor', '/stars/notices/{notice}'],
  ['visitor', '/stars/awards/{award}'],
  ['visitor', '/stars/verify?number=0000'],
  ['visitor', '/stars/objections?number=0000'],
  ['provinceEditor', '/applications/rounds/new'],
  ['countyOfficer', '/home'],
  ['villageChair', '/matters'],
  ['villageChair', '/home'],
  ['countyOfficer', '/home/{unit}/period'],
  ['countyOfficer', '/accounts'],
  ['countyOfficer', '/accounts/new'],
  ['countyOfficer', '/works?words=的'],
  ['countyOfficer', '/hints'],
  ['countyOfficer', '/applications'],
  ['countyOfficer', '/applications/next-star'],
  ['countyOfficer', '/imports'],
  ['countyOfficer', '/imports/new'],
  ['countyOfficer', '/imports/remembered'],
  ['countyOfficer', '/camps'],
  ['countyOfficer', '/my-training'],
  ['countyOfficer', '/my-training/papers'],
  ['visitor', '/camp-certificates?number=XN-048-0001-G'],
  ['visitor', '/may-i-film'],
  ['countyOfficer', '/coaching/queue'],
  ['countyOfficer', '/coaching/groups'],
  ['countyOfficer', '/coaching/support'],
  ['countyOfficer', '/coaching/hand-over/{group}'],
  ['countyOfficer', '/camps/{open}'],
  ['countyOfficer', '/camps/{open}/sheet'],
  ['provinceEditor', '/camps/new'],
  ['provinceEditor', '/camps/effects'],
  ['provinceEditor', '/camps/{camp}/class'],
  ['provinceEditor', '/camps/{camp}/roster'],
  ['provinceEditor', '/camps/{camp}/badges'],
  ['provinceEditor', '/camps/{camp}/seating'],
  ['villageChair', '/imports/dictate'],
  ['trainee', '/coaching'],
  ['trainee', '/coaching/growth'],
  ['trainee', '/coaching/help'],
  ['trainee', '/coaching/drafts/{draft}'],
  ['trainee', '/my-training'],
  ['trainee', '/my-training/profile'],
  ['trainee', '/my-training/neighbours'],
  ['countyReviewer', '/desk'],
  ['countyReviewer', '/desk/{round}'],
  ['countyOfficer', '/settings'],
];

const modes = [
  { name: 'light', theme: 'light', elder: 'off' },
  { name: 'dark', theme: 'dark', elder: 'off' },
  { name: 'elder', theme: 'light', elder: 'on' },
  { name: 'dark elder', theme: 'dark', elder: 'on' },
] as const;
type Mode = (typeof modes)[number];

const widths = [360, 1440] as const;

/** A mode is two attributes of the root and nothing else, as the test of the settings below holds it to. */
const dress = (page: Page, { theme, elder }: Mode): Promise<void> =>
  page.evaluate(
    ([theme, elder]) => {
      Object.assign(document.documentElement.dataset, { theme, elder });
    },
    [theme, elder] as const,
  );

const isDressed = (page: Page, { theme, elder }: Mode): Promise<boolean> =>
  page.evaluate(
    ([theme, elder]) => {
      const root = document.documentElement.dataset;
      return root.theme === theme && root.elder === elder;
    },
    [theme, elder] as const,
  );

/** Looks at a page in a mode; once more where the page dressed itself meanwhile, as it does when its script begins. */
async function inMode<Seen>(page: Page, mode: Mode, look: () => Promise<Seen>): Promise<Seen> {
  for (let tries = 0; tries < 5; tries += 1) {
    await dress(page, mode);
    const seen = await look();
    if (await isDressed(page, mode)) return seen;
  }
  throw new Error(`${page.url()} does not stay in ${mode.name} mode.`);
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every rule of these levels, or those alone that a change of dress can break. */
const allRules: axe.RunOptions = { runOnly: levels };
const rulesOfDress: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block', 'target-size'] };

/** What axe finds; it stays in the page once it is there. */
async function problemsOf(page: Page, rules: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = { ...rules, resultTypes: ['violations'] } satisfies axe.RunOptions;
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    options,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

interface Held {
  readonly me: { readonly activePost: { readonly unit: { readonly id: string } } };
  readonly camps: { readonly nodes: readonly { readonly id: string; readonly state: string }[] };
  readonly coachQueue: { readonly groups: readonly { readonly id: string }[] };
  readonly myCoaching: { readonly drafts: readonly { readonly id: string }[] } | null;
  readonly publicNotices: { readonly nodes: readonly { readonly ratingApplicationId: string }[] };
  readonly ratingAwards: { readonly nodes: readonly { readonly ratingApplicationId: string }[] };
  readonly ratingRounds: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
}

/** What stands for whom, asked for by what, and found in what comes back. */
interface Place {
  readonly query: string;
  readonly in: (all: Held) => string | undefined;
}

const camps = 'camps(first: 20) { nodes { id state } }';
const rounds = 'ratingRounds { nodes { id title } }';
const demoRound = ({ ratingRounds }: Held): string | undefined =>
  ratingRounds.nodes.find(({ title }) => title.includes('示例'))?.id;

/** Her own unit, the latest session that is done, one that is open, her own group, her own draft, and what the round for stars has. */
const held: Readonly<Record<string, Place>> = {
  unit: { query: 'me { activePost { unit { id } } }', in: ({ me }) => me.activePost.unit.id },
  camp: { query: camps, in: ({ camps }) => camps.nodes.find(({ state }) => state === 'done')?.id },
  open: { query: camps, in: ({ camps }) => camps.nodes.find(({ state }) => state === 'open')?.id },
  group: { query: 'coachQueue { groups { id } }', in: ({ coachQueue }) => coachQueue.groups[0]?.id },
  draft: { query: 'myCoaching { drafts { id } }', in: ({ myCoaching }) => myCoaching?.drafts[0]?.id },
  notice: {
    query: 'publicNotices(first: 1) { nodes { ratingApplicationId } }',
    in: ({ publicNotices }) => publicNotices.nodes[0]?.ratingApplicationId,
  },
  award: {
    query: 'ratingAwards(first: 1) { nodes { ratingApplicationId } }',
    in: ({ ratingAwards }) => ratingAwards.nodes[0]?.ratingApplicationId,
  },
  round: { query: rounds, in: demoRound },
};

/** The path with what the demo has in the places of `{…}`. */
async function pathFor(page: Page, path: string): Promise<string> {
  const ask = async (query: string): Promise<Held> =>
    (await (await page.request.post('/graphql', { data: { query } })).json()).data;
  let found = path;
  for (const [braced, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const place = held[name];
    const text = place?.in(await ask(`{ ${place.query} }`));
    expect(text, `${path} has something to show`).toBeTruthy();
    found = found.replace(braced, text ?? '');
  }
  return found;
}

/** What has to be scrolled sideways. */
async function tooWide(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [`${overflow} px too wide`] : [];
}

/** What of a page should not stand on paper: what is pressed or leads elsewhere, what is cut off, what is dark. */
async function problemsOnPaper(page: Page): Promise<string[]> {
  // The width of A4 between its margins.
  await page.setViewportSize({ width: 673, height: 950 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('header[data-screen-only], nav, button')].filter(
      (element) => element.checkVisibility(),
    );
    const { backgroundColor } = getComputedStyle(document.body);
    return [
      ...shown.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`),
      ...(backgroundColor === 'rgb(255, 255, 255)' ? [] : [`a ground of ${backgroundColor}`]),
    ];
  });
  const wide = await tooWide(page);
  await page.emulateMedia({ media: null });
  return [...found, ...wide];
}

/** Pages that people print. */
const isPrinted = (path: string): boolean =>
  /^\/(?:desk|stars|applications|workshop|home|accounts)\b/.test(path);

test('what should not stand on paper is found', async ({ page }) => {
  await page.setContent('<body style="background:#222"><button>看</button><p style="width:900px">长</p>');
  expect(await problemsOnPaper(page)).toEqual([
    'BUTTON 看',
    'a ground of rgb(34, 34, 34)',
    expect.stringMatching(/px too wide/),
  ]);
});

test('what nobody could read, and what has no name, is found', async ({ page }) => {
  await page.setContent('<p style="color:#ddd;background:#fff">淡得看不清</p><input>');
  expect((await problemsOf(page, allRules)).map((problem) => problem.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'label']),
  );
});

test('a mode chosen in the settings dresses the next pages by two attributes of the root and no other markup', async ({
  browser,
}) => {
  const page = await windowOf(browser, 'visitor');
  const markup = async () => {
    await page.goto('/units');
    const [root, body] = await page.evaluate(() =>
      [document.documentElement.cloneNode() as HTMLElement, document.querySelector('main')].map(
        (element) => element?.outerHTML ?? '',
      ),
    );
    return { root, body };
  };
  const plain = await markup();
  await page.goto('/settings');
  await page.getByText('深色').first().click();
  await page.getByText('长辈版（大字').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'on');
  const dressed = await markup();
  expect(dressed.root).toContain('data-theme="dark" data-elder="on"');
  expect(dressed.body).toBe(plain.body);
});

for (const someone of new Set(pages.map(([whose]) => whose))) {
  test(`the pages of ${someone} are accessible in every mode, at phone and desktop width, without console errors`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const page = await windowOf(browser, someone);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const [, written] of pages.filter(([whose]) => whose === someone)) {
      const path = await pathFor(page, written);
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const mode of modes) {
          const where = `${path} at ${width} in ${mode.name} mode`;
          // One markup serves both widths and every mode: all rules are asked of it in light, and on the phone those of dress.
          const rules = mode.name === 'light' ? allRules : width === 360 ? rulesOfDress : undefined;
          const found = await inMode(page, mode, async () => [
            ...(rules ? await problemsOf(page, rules) : []),
            ...(await tooWide(page)),
          ]);
          complaints.push(...found.map((problem) => `${where}: ${problem}`));
        }
      }
      // The last mode was dark.
      if (isPrinted(path))
        complaints.push(...(await problemsOnPaper(page)).map((problem) => `${path} on paper: ${problem}`));
    }
    expect(complaints).toEqual([]);
  });
}
