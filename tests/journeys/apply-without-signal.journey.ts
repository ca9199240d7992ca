import { expect, test } from '@playwright/test';
import { signedIn } from './people.js';

test('a township finds filled in what the system knows, goes on without signal, and files it when signal is back', async ({
  browser,
}) => {
  const township = await signedIn(browser, 'townshipChair');
  await township.setViewportSize({ width: 360, height: 780 });
  await township.goto('/applications');
  await township
    .getByRole('button', { name: /^为.*申报$/ })
    .first()
    .click();
  const told = await township.getByText(/全表 \d+ 项，已填好 \d+ 项/).textContent();
  const [all = 0, filled = 0] = (told?.match(/\d+/g) ?? []).map(Number);
  expect(filled).toBeGreaterThanOrEqual(all / 2);
  await expect(township.getByText(/^来源：|^\d{4}年申报时/)).toHaveCount(filled);
  await expect(township.getByText(/约 20 分钟/)).toBeVisible();
  const helpLines = township.getByRole('group', { name: /公示求助电话/ });
  await helpLines.getByLabel('已有变化').check();

  await township.context().setOffline(true);
  const name = township.getByLabel('阵地名称');
  await name.fill('澧南镇姐妹之家');
  const plan = township.getByRole('group', { name: /有应急处置预案/ }).getByLabel('否');
  await plan.check();
  await expect(township.getByText('已保留在这台设备上，还没有同步')).toBeVisible();
  await township.getByRole('button', { name: '提交申报' }).click();
  await expect(township.getByText('现在没有信号，还不能提交')).toBeVisible();

  await township.context().setOffline(false);
  await expect(township.getByText('已同步到平台')).toBeVisible();
  await township.reload();
  await expect(name).toHaveValue('澧南镇姐妹之家');
  await expect(plan).toBeChecked();
  await expect(helpLines.getByLabel('已有变化')).toBeChecked();

  // She went on at another device meanwhile: what this one kept without signal is shown beside it.
  await township.context().setOffline(true);
  await name.fill('澧南镇姐妹之家（手机）');
  const other = await signedIn(browser, 'townshipChair');
  await other.goto(township.url());
  await other.getByLabel('阵地名称').fill('澧南镇网上妇女之家');
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByText('已同步到平台')).toBeVisible();
  await township.context().setOffline(false);
  await expect(
    township.getByRole('status').getByText('这台设备上填的，和平台上的不一样').first(),
  ).toBeVisible();
  await expect(township.getByRole('cell', { name: '澧南镇网上妇女之家' })).toBeVisible();
  await township.getByRole('button', { name: '用这台设备上的' }).click();
  await expect(township.getByText('已同步到平台')).toBeVisible();
  await expect(name).toHaveValue('澧南镇姐妹之家（手机）');

  await township.getByRole('button', { name: '提交申报' }).click();
  await expect(township.getByText('县级初审').first()).toBeVisible();
  await expect(township.getByRole('heading', { name: '澧南镇姐妹之家（手机）' })).toBeVisible();
});
