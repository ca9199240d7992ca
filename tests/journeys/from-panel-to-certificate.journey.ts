import { expect, test } from '@playwright/test';
import { signedIn, windowOf } from './people.js';
import { askAs, awaitsAward, awaitsPanel, noticedStars, takeStep } from './stars-round.js';

test('panel, public notice, an objection upheld in part, an award, and a certificate that a visitor verifies', async ({
  browser,
}) => {
  const panel = await askAs('jiang.zhiwei');
  const settled = await awaitsPanel(panel);
  const settle = `mutation($input: SettleRatingApplicationInput!) {
    settleRatingApplication(input: $input) { ... on Refusal { code } } }`;
  await takeStep(panel, settle, settled, { seat: 1, reason: '两份评分一致，采纳。' });

  const visitor = await windowOf(browser, 'visitor');
  await visitor.goto(`/stars/notices/${settled.id}`);
  const before = await noticedStars(settled.id);
  await visitor.getByLabel('哪里不对').fill('“疑难事项有转介”写的那件没有转介记录，不该算。');
  await visitor.getByRole('button', { name: '提交异议' }).click();
  await expect(visitor.getByText('异议已收到，请记下编号')).toBeVisible();
  const followed = visitor.url();

  const editor = await signedIn(browser, 'provinceEditor');
  await editor.goto(`/applications/${settled.id}`);
  const objection = editor.getByRole('article').filter({ hasText: '没有转介记录' });
  await objection.getByLabel('结论').selectOption('upheld_in_part');
  await objection.getByText('部分成立时，取消哪些指标的得分').click();
  await objection.getByRole('checkbox', { name: '疑难事项有转介' }).check();
  await objection.getByLabel('答复').fill('核实一项属实，已取消该项得分，重新公示。');
  await objection.getByRole('button', { name: '答复' }).click();
  await expect(objection.getByText('核实一项属实，已取消该项得分，重新公示。')).toBeVisible();

  await visitor.goto(followed);
  await expect(visitor.getByText('异议部分成立')).toBeVisible();
  const after = await noticedStars(settled.id);
  expect(after).toBeGreaterThanOrEqual(1);
  expect(after).toBeLessThanOrEqual(before);

  // Its notice begins anew, so the one to be granted today is one whose notice is over.
  const province = await askAs('shen.zhixia');
  const over = await awaitsAward(province);
  const award =
    'mutation($input: ApplicationStepInput!) { awardRating(input: $input) { ... on Refusal { code } } }';
  await takeStep(province, award, over, {});

  await visitor.goto(`/stars/awards/${over.id}`);
  const certificate = visitor.getByRole('link', { name: '证书（PDF）' });
  const file = await visitor.request.get((await certificate.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const number =
    (await visitor
      .getByText(/^证书编号/)
      .locator('span')
      .textContent()) ?? '';
  await visitor.goto(`/stars/verify?number=${number.replaceAll('-', '')}`);
  await expect(visitor).toHaveURL(new RegExp(`/stars/awards/${over.id}`));
  await expect(visitor.getByText('查验结果：有效')).toBeVisible();
  await expect(visitor.getByText('核验通过：用凭证里的细则和填报内容重算，结果一致')).toBeVisible();
});
