import { expect, type Page, type Request, test } from '@playwright/test';
import { unitNamed } from './figures.js';
import { untilItListens } from './listening.js';
import { windowOf } from './people.js';

const kilobyte = 1000;

/** Everything a browser fetches for a page until it is at rest: its script, if it has one, has taken over, and nothing more is under way. */
async function fetchedFor(page: Page, path: string, isAtRest = untilItListens): Promise<readonly Request[]> {
  const requests: Request[] = [];
  const note = (request: Request) => void requests.push(request);
  page.on('request', note);
  await page.goto(path);
  await isAtRest(page);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return requests;
}

/** What came over the wire, in bytes. */
async function weightOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce(
    (sum, { responseHeadersSize, responseBodySize }) => sum + responseHeadersSize + responseBodySize,
    0,
  );
}

/** Questions to the API, and to the web for a page's rows: both came with the page already. */
const questions = (requests: readonly Request[]): string[] =>
  requests.map((request) => request.url()).filter((url) => /\/graphql|__data\.json/.test(url));

const publicPages = [
  ['the front page', async () => '/'],
  ['the page of a unit', async (page: Page) => `/units/${await unitNamed(page, '澧县')}`],
] as const;

for (const [name, pathFor] of publicPages) {
  test(`a visitor’s first visit to ${name} asks nothing twice and stays within 200 KB, 60 KB of them script`, async ({
    browser,
  }) => {
    const page = await windowOf(browser, 'visitor');
    const requests = await fetchedFor(page, await pathFor(page));
    expect(questions(requests)).toEqual([]);
    expect(await weightOf(requests)).toBeLessThanOrEqual(200 * kilobyte);
    const scripts = requests.filter((request) => request.resourceType() === 'script');
    expect(await weightOf(scripts)).toBeLessThanOrEqual(60 * kilobyte);
  });
}

test('the front page waits with its script until somebody stirs', async ({ browser }) => {
  const page = await windowOf(browser, 'visitor');
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const shortcuts = page.getByRole('contentinfo').getByRole('button', { name: '键盘快捷键' });
  await expect(shortcuts).toBeHidden();
  await page.mouse.move(40, 300);
  await shortcuts.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the sign-in fetches no script, and says in its title why it let nobody in', async ({ browser }) => {
  const page = await windowOf(browser, 'visitor');
  const requests = await fetchedFor(page, '/sign-in', (shown) => shown.waitForLoadState('load'));
  expect(requests.map((request) => request.resourceType())).not.toContain('script');
  await page.getByLabel('用户名', { exact: true }).fill('nobody');
  await page.getByLabel('密码', { exact: true }).fill('a wrong password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveTitle(`${await page.getByRole('alert').textContent()} 登录`);
  await expect(page.getByLabel('用户名', { exact: true })).toHaveValue('nobody');
});

for (const someone of ['countyOfficer', 'provinceEditor'] as const) {
  test(`the home of ${someone} comes whole from the server: her browser asks for no figures`, async ({
    browser,
  }) => {
    const page = await windowOf(browser, someone);
    expect(questions(await fetchedFor(page, page.url()))).toEqual([]);
  });
}
