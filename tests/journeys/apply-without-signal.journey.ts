import { expect, type Page, test } from '@playwright/test';
import { signedIn } from './people.js';

/** All that the worker keeps for when there is no signal. */
const cachedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(await (await cache.match(request))?.text());
    }
    if (texts.length === 0) throw new Error('Nothing is cached.');
    return texts.join('\n');
  });

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

  await township.evaluate(async () => {
    const isKept = async () => (await caches.match('/applications/kept')) !== undefined;
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await township.context().setOffline(true);
  const name = township.getByLabel('阵地名称');
  await name.fill('澧南镇姐妹之家');
  const plan = township.getByRole('group', { name: /有应急处置预案/ }).getByLabel('否');
  await plan.check();
  await expect(township.getByText('已保留在这台设备上，还没有同步')).toBeVisible();
  await township.getByRole('button', { name: '提交申报' }).click();
  await expect(township.getByText('现在没有信号，还不能提交')).toBeVisible();

  // Loaded again without signal, the form that is kept on the device stands in, and she goes on.
  await township.reload();
  await expect(township.getByText('现在连不上平台')).toBeVisible();
  await expect(name).toHaveValue('澧南镇姐妹之家');
  await expect(plan).toBeChecked();
  await township
    .getByRole('group', { name: /疑难事项有转介/ })
    .getByLabel('否')
    .check();
  await expect(township.getByText('已保留在这台设备上，还没有同步')).toBeVisible();
  expect(await cachedText(township)).not.toMatch(/廖心语|姐妹之家/);

  await township.context().setOffline(false);
  await expect(township.getByText('已同步到平台')).toBeVisible();
  await township.reload();
  await expect(name).toHaveValue('澧南镇姐妹之家');
  await expect(plan).toBeChecked();
  await expect(helpLines.getByLabel('已有变化')).toBeChecked();
  await expect(township.getByRole('group', { name: /疑难事项有转介/ }).getByLabel('否')).toBeChecked();

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

  // What the device kept goes with her.
  await township.locator('summary', { hasText: '廖心语' }).click();
  await township.getByRole('button', { name: '退出登录' }).click();
  await expect(township.getByRole('link', { name: '登录' })).toBeVisible();
  expect(await township.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
