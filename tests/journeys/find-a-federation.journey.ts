import { expect, test } from '@playwright/test';
import { windowOf } from './people.js';

test('a visitor finds 回龙村 by its initials and sees where it stands', async ({ browser }) => {
  const page = await windowOf(browser, 'visitor');
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('hlc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?/);
  const hit = page.getByRole('link', { name: /回龙村/ }).filter({ hasText: '澧南镇' });
  await expect(
    hit.or(page.getByRole('listitem').filter({ hasText: '回龙村' }).filter({ hasText: '澧南镇' })),
  ).not.toHaveCount(0);
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
