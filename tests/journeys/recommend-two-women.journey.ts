import { expect, test } from '@playwright/test';
import { signedIn } from './people.js';
import { openCamp } from './training.js';

test('a county recommends two women, one of them 17: without her guardian’s word she is not, with it she is', async ({
  browser,
}) => {
  const { id: campId } = await openCamp('推荐两位（演示）');
  const page = await signedIn(browser, 'countyOfficer');
  await page.goto(`/camps/${campId}/recommend`);
  const fill = async (name: string, bornOn: string, reason: string) => {
    await page.getByLabel('姓名', { exact: true }).fill(name);
    await page.getByLabel('出生日期').fill(bornOn);
    await page.getByLabel(/推荐理由/).fill(reason);
    await page.getByRole('button', { name: '推荐', exact: true }).click();
  };
  await fill('贺春兰', '1988-03-08', '她在村里的群里发短视频，乡亲爱看。');
  await expect(page.getByText('贺春兰').first()).toBeVisible();

  const seventeen = `${new Date().getFullYear() - 17}-01-01`;
  await fill('贺小满', seventeen, '她想拍村小的操场，愿意学。');
  await expect(page.getByRole('alert').getByText('请填写监护人的同意', { exact: false })).toBeVisible();
  await expect(page.getByLabel('姓名', { exact: true })).toHaveValue('贺小满');
  await page.getByLabel('监护人姓名').fill('贺长河');
  await page.getByLabel('与她的关系').fill('父亲');
  await page.getByLabel('同意的日期').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: '推荐', exact: true }).click();

  await page.goto(`/camps/${campId}`);
  const girl = page.getByRole('listitem').filter({ hasText: '贺小满' });
  await expect(girl).toContainText('16–17 岁，监护人已同意');
  await expect(girl).not.toContainText('贺长河');
  await expect(girl).not.toContainText(seventeen);
});
