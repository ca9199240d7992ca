import { expect, test } from '@playwright/test';
import { windowOf } from './people.js';

test('the province compares two quarters, and what she prints says both, the source and the change', async ({
  browser,
}) => {
  const page = await windowOf(browser, 'provinceEditor');
  await page.getByRole('link', { name: '两期对比' }).click();
  await expect(page).toHaveURL(/\/compare/);
  await page.getByLabel('按', { exact: true }).selectOption('quarter');
  await page.getByLabel('这一期').fill('2026-08-15');
  await page.getByLabel('对比期').fill('2026-05-01');
  await page.getByRole('button', { name: '对比', exact: true }).click();
  await expect(page).toHaveURL(/earlier=2026-05-01/);

  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel 表格' }).click();
  expect((await saved).suggestedFilename()).toBe('湖南省：两个时期对比-2026-07-01-2026-04-01.xlsx');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('2026.07.01 至 2026.09.30', { exact: true })).toBeVisible();
  await expect(page.getByText('2026.04.01 至 2026.06.30', { exact: true })).toBeVisible();
  await expect(page.getByText(/各单位自报，.*无法去重；截至/).first()).toBeVisible();
  const followers = page.getByRole('row', { name: /期末粉丝/ }).first();
  await expect(followers).toContainText('%');
  await expect(page.getByRole('rowheader', { name: '活跃账号（有新作品）' })).toBeVisible();
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();

  const units = page.getByRole('table', { name: '按下级单位' }).getByRole('rowheader');
  await expect(units.first()).toHaveText('长沙市');
  await expect(units).toHaveCount(14);
});
