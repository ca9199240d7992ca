import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { totalsOf, unitNamed } from './figures.js';
import { windowOf } from './people.js';

const douyinExport = fileURLToPath(new URL('../../examples/exports/douyin-works.xlsx', import.meta.url));

async function importFile(page: Page, file: string): Promise<void> {
  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '上传并预览' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}/);
}

/** The file names no account: she says whose it is, if it was not clear from her unit alone. */
async function sayWhose(page: Page, account: string): Promise<void> {
  const goOn = page.getByRole('button', { name: '就是它，继续' });
  const confirm = page.getByRole('button', { name: /^确认导入/ });
  await expect(goOn.or(confirm)).toBeVisible({ timeout: 60_000 });
  if (await confirm.isVisible()) return;
  await page
    .getByRole('radio', { name: new RegExp(account) })
    .first()
    .check();
  await goOn.click();
}

/** From the total of a county's days to the accounts it is made of, on to one account, one of its days, the very rows of the file that told of it, and back. */
async function walkToTheRow(page: Page, unitId: string): Promise<void> {
  await page.goto(`/home/${unitId}`);
  await page.getByRole('link', { name: '本月的数字出自哪些账号' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('的账号数字');
  await page.getByLabel('从', { exact: true }).fill('2026-11-01');
  await page.getByLabel('到', { exact: true }).fill('2026-11-30');
  await page.getByLabel('平台').selectOption('douyin');
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.getByRole('heading', { name: '抖音合计' })).toBeVisible();
  const list = page.url();
  const account = page.getByRole('table', { name: '各账号的数字' }).getByRole('link', { name: /澧县女性/ });
  await account.focus();
  await account.press('Enter');
  await expect(page).toHaveURL(/\/days\?/);
  await page.getByRole('table').getByRole('link', { name: '2026.11.17' }).click();
  const source = page.getByRole('table', { name: '来源' }).getByRole('rowheader', { name: /件作品合计/ });
  const told = await source.filter({ hasText: 'douyin-works.xlsx' }).textContent();
  const [, works] = told?.match(/(\d+) 件作品合计/) ?? [];
  const [, rowNumber] = told?.match(/第 (\d+) 行/) ?? [];
  const day = page.url();
  await source.getByRole('link', { name: /douyin-works\.xlsx/ }).click();
  await expect(page.getByText('只列出澧县女性 2026年11月17日的行')).toBeVisible();
  const rows = page.getByRole('table', { name: '导入的行' }).getByRole('rowheader');
  await expect(rows).toHaveCount(Number(works));
  await expect(rows.first()).toHaveText(`第 ${rowNumber} 行`);
  await page.goBack();
  await expect(page).toHaveURL(day);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^澧县 .*的抖音账号$/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('的账号数字');
  await expect(page).toHaveURL(list);
}

test('a county imports its Douyin export and the totals of her line change before her eyes, and nobody else’s', async ({
  browser,
}) => {
  // Seven people sign in.
  test.setTimeout(240_000);
  const county = await windowOf(browser, 'countyOfficer');
  const lookers = {
    province: await windowOf(browser, 'provinceEditor'),
    prefecture: await windowOf(browser, 'prefectureOfficer'),
    township: await windowOf(browser, 'townshipChair'),
    village: await windowOf(browser, 'villageChair'),
    otherCounty: await windowOf(browser, 'otherCountyOfficer'),
    visitor: await windowOf(browser, 'visitor'),
  };
  const units = {
    province: await unitNamed(county, '湖南省'),
    prefecture: await unitNamed(county, '常德市'),
    county: await unitNamed(county, '澧县'),
    township: await unitNamed(county, '澧南镇', '澧县'),
    otherCounty: await unitNamed(county, '新邵县'),
  };
  const before = {
    province: await totalsOf(lookers.province, units.province),
    prefecture: await totalsOf(lookers.prefecture, units.prefecture),
    county: await totalsOf(county, units.county),
    township: await totalsOf(lookers.township, units.township),
    otherCounty: await totalsOf(lookers.otherCounty, units.otherCounty),
  };

  await importFile(county, douyinExport);
  await sayWhose(county, '澧县女性');
  const confirm = county.getByRole('button', { name: /^确认导入/ });
  await expect(confirm).toBeVisible({ timeout: 60_000 });
  await confirm.click();

  const effects = county.getByRole('table', { name: '导入前后' });
  await expect(effects).toBeVisible({ timeout: 60_000 });
  for (const name of ['澧县', '常德市', '湖南省'])
    await expect(effects.getByText(name).first()).toBeVisible();
  await expect(effects.getByText('→').first()).toBeVisible();

  const gain = ((await totalsOf(county, units.county))?.plays ?? 0) - (before.county?.plays ?? 0);
  expect(gain).toBeGreaterThan(0);
  const gained = async (page: Page, unitId: string, was: { plays: number } | null) =>
    ((await totalsOf(page, unitId))?.plays ?? 0) - (was?.plays ?? 0);
  expect(await gained(lookers.prefecture, units.prefecture, before.prefecture)).toBe(gain);
  expect(await gained(lookers.province, units.province, before.province)).toBe(gain);
  expect(await gained(lookers.township, units.township, before.township)).toBe(0);
  expect(await gained(lookers.otherCounty, units.otherCounty, before.otherCounty)).toBe(0);

  // Each sees what is hers to see: her subtree and the totals of her own line, no sibling's, and a visitor none.
  expect(await totalsOf(lookers.otherCounty, units.county)).toBeNull();
  expect(await totalsOf(lookers.village, units.otherCounty)).toBeNull();
  expect(await totalsOf(lookers.visitor, units.county)).toBeNull();
  const address = county.url();
  for (const page of [lookers.otherCounty, lookers.township, lookers.village]) {
    expect((await page.goto(address))?.status()).toBe(404);
  }
  await lookers.visitor.goto(address);
  await expect(lookers.visitor).toHaveURL(/sign-in/);
  await lookers.province.goto(address);
  await expect(lookers.province.getByRole('table', { name: '导入前后' })).toBeVisible();

  await walkToTheRow(county, units.county);

  await importFile(county, douyinExport);
  await expect(county.getByText('这份文件以前导入过')).toBeVisible({ timeout: 60_000 });
  expect((await totalsOf(county, units.county))?.plays).toBe((before.county?.plays ?? 0) + gain);

  await county.goto(address);
  await county.getByRole('button', { name: '撤销这次导入' }).click();
  await expect(county.getByText('已撤销').first()).toBeVisible({ timeout: 60_000 });
  await expect.poll(async () => (await totalsOf(county, units.county))?.plays).toBe(before.county?.plays);
  expect(await totalsOf(lookers.province, units.province)).toEqual(before.province);
});
