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
  await expect(township.getByText(/系统负责 \d+ 项，已填好 [1-9]\d* 项/)).toBeVisible();
  await expect(township.getByText('系统已填').first()).toBeVisible();
  await expect(township.getByText(/^来源：/).first()).toBeVisible();
  await expect(township.getByText(/约 20 分钟/)).toBeVisible();

  await township.context().setOffline(true);
  const name = township.getByLabel('阵地名称');
  await name.fill('澧南镇姐妹之家');
  await township.locator('input[type=radio]').first().check();
  await expect(township.getByText('已保留在这台设备上，还没有同步')).toBeVisible();
  await township.getByRole('button', { name: '提交申报' }).click();
  await expect(township.getByText('现在没有信号，还不能提交')).toBeVisible();

  await township.context().setOffline(false);
  await expect(township.getByText('已同步到平台')).toBeVisible();
  await township.reload();
  await expect(name).toHaveValue('澧南镇姐妹之家');
  await expect(township.locator('input[type=radio]').first()).toBeChecked();

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
