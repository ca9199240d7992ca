import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { windowOf } from './people.js';

const exported = (name: string): string =>
  fileURLToPath(new URL(`../../examples/exports/${name}`, import.meta.url));

const ready = { timeout: 60_000 };

test('a county brings in four platforms’ files in one go, mends two rows, and undoes one file', async ({
  browser,
}, info) => {
  const county = await windowOf(browser, 'countyOfficer');
  await county.goto('/imports/new');
  // Her own sheet has two slips: a day that does not exist, and a guess.
  const sheet = info.outputPath('本周数字.csv');
  const rows = (second: string, third: string) =>
    `\ufeff账号,平台,日期,粉丝数\r\n澧县女性,抖音,2026-11-01,1.35万\r\n澧县女性,抖音,${second},13510\r\n澧县女性,抖音,2026-11-03,${third}\r\n`;
  await writeFile(sheet, rows('2026-11-31', '约13500'));
  await county
    .locator('input[type=file]')
    .setInputFiles([
      exported('douyin-works.xlsx'),
      exported('wechat-articles.xlsx'),
      exported('weibo-posts-gb18030.csv'),
      sheet,
    ]);
  // The line goes as the first file begins to leave; the page waits, asks how far it came, and goes on.
  let cuts = 0;
  await county.route('**/imports/uploads/*', (route) =>
    route.request().method() === 'PATCH' && cuts++ === 0 ? route.abort('connectionreset') : route.continue(),
  );
  await county.getByRole('button', { name: '上传并预览' }).click();
  const sent = county.getByRole('list', { name: '这次上传的文件' }).getByRole('listitem');
  await expect(sent).toHaveCount(4);
  await expect(sent.getByText(/待确认|待选账号/)).toHaveCount(4, ready);
  expect(cuts).toBeGreaterThan(4);

  const own = sent.filter({ hasText: '本周数字.csv' }).getByRole('link', { name: '查看并确认' });
  await county.goto((await own.getAttribute('href')) ?? '');
  await expect(county.getByText('2 行有问题')).toBeVisible(ready);
  await expect(county.getByText('C3').first()).toBeVisible();
  await expect(county.getByText('D4').first()).toBeVisible();
  await county.getByRole('button', { name: '只导入没有问题的 1 行' }).click();
  await expect(county.getByText('已导入').first()).toBeVisible(ready);

  await writeFile(sheet, rows('2026-11-02', '13500'));
  await county.goto('/imports/new');
  await county.locator('input[type=file]').setInputFiles(sheet);
  await county.getByRole('button', { name: '上传并预览' }).click();
  await county.getByRole('button', { name: '确认导入 3 行' }).click(ready);
  await expect(county.getByText('已导入').first()).toBeVisible(ready);

  await county.getByRole('button', { name: '撤销这次导入' }).click();
  await expect(county.getByText('已撤销').first()).toBeVisible(ready);
});

test('a village dictates three numbers, hears them read back, and takes them back', async ({ browser }) => {
  const village = await windowOf(browser, 'villageChair');
  await village.setViewportSize({ width: 360, height: 780 });
  await village.goto('/imports/dictate');
  await village.getByLabel('粉丝数', { exact: true }).fill('一万二');
  await village.getByLabel('今天发了几条').fill('2条');
  await village.getByLabel('阅读或播放').fill('1.2万');
  await village.getByRole('button', { name: '念给我听' }).click();
  const heard = village.getByRole('status').filter({ hasText: '粉丝数' });
  await expect(heard).toContainText('12,000');
  await village.getByRole('button', { name: '没错，报上去' }).click();
  await expect(village.getByText('各级合计已更新')).toBeVisible();
  await village.getByRole('button', { name: '撤销' }).click();
  await expect(village.getByText('刚才报的数字已撤销')).toBeVisible();
});
