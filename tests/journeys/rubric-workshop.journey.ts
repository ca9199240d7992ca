import { Facts, microHomes, Receipt, receiptOf } from '@fulian/domain/ratings';
import { expect, test } from '@playwright/test';
import { windowOf } from './people.js';

test('the province drafts the next version of a rubric, is held to 100 points, tries it out and publishes it', async ({
  browser,
}) => {
  const editor = await windowOf(browser, 'provinceEditor');
  await editor.goto('/rubrics');
  await editor.getByRole('link', { name: '细则工作台' }).click();
  await editor.getByLabel('从这份细则开始').selectOption({ label: '星级网上妇女微家评分细则 · 第1版' });
  await editor.getByRole('button', { name: '起草下一版' }).click();
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('星级网上妇女微家评分细则');
  await expect(editor.getByText('可以发布：各项合计100分')).toBeVisible();

  await editor.getByText('公示求助电话').first().click();
  await editor.getByLabel('分值').and(editor.locator(':visible')).fill('6');
  await expect(editor.getByText('各项合计101分，应为100分')).toBeVisible();
  await expect(editor.getByRole('button', { name: '发布', exact: true })).toBeDisabled();
  await editor.getByRole('button', { name: '保存草稿' }).click();
  await expect(editor.getByText('草稿已保存。')).toBeVisible();
  await editor.getByRole('button', { name: '撤销一步' }).click();
  await expect(editor.getByText('可以发布：各项合计100分')).toBeVisible();

  await editor.getByRole('button', { name: '试算' }).click();
  await editor.getByLabel('答复用时 (个工作日)').fill('3');
  await expect(editor.getByText('10分，满分100分')).toBeVisible();
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await expect(editor.getByText('第2版', { exact: true })).toBeVisible();

  const visitor = await windowOf(browser, 'visitor');
  await visitor.goto('/rubrics');
  await expect(visitor.getByText('第2版', { exact: true })).toBeVisible();
});

test('a rubric that rests on followers is not taken in, and the place is named', async ({ browser }) => {
  const editor = await windowOf(browser, 'provinceEditor');
  await editor.goto('/workshop');
  const json = JSON.stringify({ ...microHomes, name: 'elsewhere' }).replace('"active_weeks"', '"followers"');
  await editor.getByLabel('细则（JSON）').fill(json);
  await editor.getByRole('button', { name: '导入为草稿' }).click();
  await expect(editor.getByText('国办函〔2026〕12号').first()).toBeVisible();
  await expect(editor.getByText('sections.0.criteria.0.fact')).toBeVisible();
});

test('a visitor sees what blocks her next star, and verifies a receipt without a line', async ({
  browser,
}) => {
  const visitor = await windowOf(browser, 'visitor');
  await visitor.goto('/rubrics');
  await visitor.getByRole('link', { name: '自己算一算' }).first().click();
  await expect(visitor.getByText('到1星，还差：')).toBeVisible();
  await visitor.getByLabel('答复用时 (个工作日)').fill('2');
  await expect(visitor.getByRole('status').getByText(/^(8|10)分，满分100分$/)).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByLabel('答复用时 (个工作日)')).toHaveValue('2');

  await visitor.goto('/receipts');
  await visitor.waitForLoadState('networkidle');
  await visitor.context().setOffline(true);
  const answers = {
    criteria: { services_done: { value: 9, evidence: ['https://example.cn/1'] } },
    vetoes: [],
  };
  const receipt = receiptOf(microHomes, answers, Facts.none);
  await visitor.getByLabel('评定凭证（JSON）').fill(Receipt.text(receipt));
  await visitor.getByRole('button', { name: '重新计算' }).click();
  await expect(visitor.getByText('凭证属实：细则、填报和结果三者一致。')).toBeVisible();
  const forged = { ...receipt, result: { ...receipt.result, stars: 5 } };
  await visitor.getByLabel('评定凭证（JSON）').fill(JSON.stringify(forged));
  await visitor.getByRole('button', { name: '重新计算' }).click();
  await expect(visitor.getByText('结果对不上')).toBeVisible();
});
