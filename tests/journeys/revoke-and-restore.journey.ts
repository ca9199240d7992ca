import { expect, test } from '@playwright/test';
import { signedIn, windowOf } from './people.js';

test('a veto event revokes stars and their certificate, and an appeal restores both', async ({ browser }) => {
  const visitor = await windowOf(browser, 'visitor');
  await visitor.goto('/stars');
  const awarded = visitor.getByRole('row').filter({ hasText: /社区|村/ });
  await awarded.getByRole('link').first().click();
  await expect(visitor.getByText('查验结果：有效')).toBeVisible();
  const id = visitor.url().split('/').at(-1);

  const editor = await signedIn(browser, 'provinceEditor');
  await editor.goto(`/applications/${id}`);
  await editor.getByLabel('理由').fill('账号转发未经核实的信息，造成不良影响。');
  await editor.getByRole('button', { name: '摘牌' }).click();
  await expect(editor.getByText('已摘牌').first()).toBeVisible();

  await visitor.reload();
  await expect(visitor.getByText('查验结果：已摘牌，现在无效')).toBeVisible();
  await expect(visitor.getByText('原因：账号转发未经核实的信息，造成不良影响。')).toBeVisible();
  await expect(visitor.getByRole('link', { name: '证书（PDF）' })).toHaveCount(0);
  expect((await visitor.request.get(`/stars/awards/${id}/certificate.pdf`)).status()).toBe(410);

  const township = await signedIn(browser, 'townshipChair');
  await township.goto(`/applications/${id}`);
  await township.getByLabel('理由').fill('系他人冒用名称，平台已确认并处理。');
  await township.getByRole('button', { name: '提出申诉' }).click();
  await expect(township.getByText('申诉中').first()).toBeVisible();

  await editor.reload();
  await editor.getByLabel('理由').first().fill('查明属实，恢复星级。');
  await editor.getByRole('button', { name: '申诉成立' }).click();
  await expect(editor.getByText('已授星').first()).toBeVisible();

  await visitor.reload();
  await expect(visitor.getByText('查验结果：有效')).toBeVisible();
  await expect(visitor.getByText('申诉成立，恢复星级')).toBeVisible();
  expect((await visitor.request.get(`/stars/awards/${id}/certificate.pdf`)).status()).toBe(200);
});
