import { expect, type Locator, type Page, test } from '@playwright/test';
import { signedIn } from './people.js';

/** Opens an application of the demo's round from the desk. */
async function openFromDesk(page: Page, home: string, open = (link: Locator) => link.click()): Promise<void> {
  await page.goto('/desk');
  await page.getByRole('link', { name: /示例/ }).first().click();
  await open(page.getByRole('link', { name: home }));
  await expect(page.getByRole('heading', { name: home })).toBeVisible();
}

/** Walks down the list by keys alone, as far as the link, and follows it. */
async function byKeys(link: Locator): Promise<void> {
  const { keyboard } = link.page();
  await expect(async () => {
    await keyboard.press('j');
    await expect(link).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 5000 });
  await keyboard.press('Enter');
}

test('the county returns an application with a reason; two blind scores differ, and a third is called', async ({
  browser,
}) => {
  const county = await signedIn(browser, 'countyReviewer');
  await openFromDesk(county, '澧西街道网上妇女之家（示例）', byKeys);
  const check = county.getByRole('region', { name: '初审意见' });
  await check.getByLabel('意见').fill('“办成的服务事项”没有佐证，请补上台账存放处。');
  await check.getByRole('button', { name: '退回补正' }).click();
  await expect(county).toHaveURL(/\/desk\/[0-9a-f-]+$/);
  await expect(county.getByRole('link', { name: '澧西街道网上妇女之家（示例）' })).toHaveCount(0);

  const second = await signedIn(browser, 'secondReviewer');
  const home = '澧阳街道网上妇女之家（示例）';
  await openFromDesk(second, home);
  await expect(second.getByRole('heading', { name: '复核评分结果' })).toHaveCount(0);
  for (const no of await second.getByRole('radio', { name: '否' }).all()) await no.check();
  for (const number of await second.locator('form#score input[inputmode=numeric]').all())
    if (await number.isVisible()) await number.fill('0');
  for (const reason of await second.locator('form#score').getByLabel('理由', { exact: true }).all())
    if (await reason.isVisible()) await reason.fill('现场核实，没有材料。');
  await second.getByRole('button', { name: '提交评分' }).click();
  await expect(second).toHaveURL(/\/desk\/[0-9a-f-]+$/);

  const third = await signedIn(browser, 'thirdReviewer');
  await openFromDesk(third, home);
  await expect(third.getByRole('button', { name: '提交评分' })).toBeVisible();
  await expect(third.getByText('现场核实，没有材料。')).toHaveCount(0);
  const history = third.getByRole('region', { name: '办理经过' });
  await expect(history.getByText('复核评分')).toHaveCount(2);
});
