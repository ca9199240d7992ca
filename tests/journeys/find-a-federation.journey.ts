import { expect, test } from '@playwright/test';
import { untilItListens } from './listening.js';
import { windowOf } from './people.js';

test('a visitor finds 回龙村 by its initials and the county it lies in', async ({ browser }) => {
  const page = await windowOf(browser, 'visitor');
  await page.goto('/');
  const box = page.getByRole('main').getByRole('combobox');
  await untilItListens(page);
  await page.keyboard.type('hlc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=hlc/);
  await expect(page.getByRole('main').getByRole('link', { name: /回龙村/ })).not.toHaveCount(0);
  await box.fill('澧县 hlc');
  await box.press('Enter');
  await expect(page.getByRole('main').getByRole('link', { name: /回龙村.*澧县.*澧南镇/ })).toHaveCount(1);
});

test('a visitor walks down the tree from the province to a village', async ({ browser }) => {
  const page = await windowOf(browser, 'visitor');
  await page.goto('/units');
  for (const name of ['常德市', '澧县', '澧南镇', '回龙村']) {
    await page.getByRole('main').getByRole('link', { name, exact: false }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
});

test('a visitor who asks for an inner page is sent to sign in, and back there afterwards', async ({
  browser,
}) => {
  const page = await windowOf(browser, 'visitor');
  await page.goto('/accounts');
  await expect(page).toHaveURL(/sign-in\?next=/);
});
