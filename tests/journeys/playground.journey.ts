import { expect, test } from '@playwright/test';
import { webUrl, windowOf } from './people.js';

test('a developer opens the playground without any other host, finds ready queries and runs one in her own name', async ({
  browser,
}) => {
  const page = await windowOf(browser, 'countyOfficer');
  const own = new URL(page.url()).host;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== own) foreign.push(request.url());
  });
  await page.goto('/graphql');
  for (const name of ['Tree', 'Search', 'ProvinceFigures', 'ImportProgress']) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  }
  await page
    .getByRole('button', { name: /Execute query/ })
    .first()
    .click();
  await expect(page.getByText('湖南省', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
  expect(foreign).toEqual([]);
});

test('a developer finds the JSON Schema of rubrics under the address it names', async ({ request }) => {
  const address = `${webUrl()}/rubrics/schema.json`;
  const answer = await request.get(address);
  expect(answer.headers()['content-type']).toContain('application/schema+json');
  expect(await answer.json()).toMatchObject({ $id: address, type: 'object' });
});
