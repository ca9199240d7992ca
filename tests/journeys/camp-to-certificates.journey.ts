import { expect, test } from '@playwright/test';
import { dataOf } from '../support/ask.js';
import { signedIn, windowOf } from './people.js';
import { askAs, campDeed, dayFromToday, openCamp } from './training.js';

const sheet = `第一期推荐表,,,
姓名,所在村,出生年月日,推荐理由
申红梅,回龙村,1990/5/1,她常在村里的群里发短视频。
申腊梅,回龙村,1985-11-20,她会剪片子，也愿意教别人。
申冬梅,没有的村,1991-02-03,她想学拍摄，也愿意带人。
`;

test('a camp goes from opening over a sheet of women and a roster ticked once to certificates anybody verifies', async ({
  browser,
}) => {
  const camp = await openCamp('从开班到证书（演示）');
  const county = await signedIn(browser, 'countyOfficer');
  await county.goto(`/camps/${camp.id}/sheet`);
  const file = { name: '推荐表.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
  await county.getByLabel('选择表格').setInputFiles(file);
  await county.getByRole('button', { name: '上传并预览' }).click();
  await expect(county.getByText('可以报名 2 人，已在名单里 0 人，需要改 1 行。')).toBeVisible();
  await expect(county.getByText(/B5 格.*没有这个单位/)).toBeVisible();
  await county.getByRole('button', { name: '确认推荐这 2 人' }).click();
  await expect(county.getByText('已推荐 2 人。')).toBeVisible();

  const ask = await askAs('provinceEditor');
  const listed = await dataOf<{ campEnrolments: { nodes: { id: string; version: number }[] } }>(
    ask('query($id: ID!) { campEnrolments(campId: $id) { nodes { id version } } }', { id: camp.id }),
  );
  for (const { id, version } of listed.campEnrolments.nodes)
    await dataOf(
      ask('mutation($input: EnrolmentStepInput!) { takeEnrolmentStep(input: $input) { __typename } }', {
        input: { enrolmentId: id, version, step: 'confirm' },
      }),
    );
  const page = await signedIn(browser, 'provinceEditor');
  const citrus = `${Number(dayFromToday(0).slice(0, 4)) + 1}-11-20`;
  await page.goto(`/camps/${camp.id}/edit`);
  for (const field of ['开始日期', '结束日期', '日期'])
    await page.getByLabel(field, { exact: true }).first().fill(citrus);
  const share = async (atLeast: string) => {
    await page.getByLabel('每个至少').fill(atLeast);
    await page.getByRole('button', { name: '按村数分配' }).click();
  };
  await share('9');
  await expect(page.getByRole('alert').getByText('座位不够', { exact: false })).toBeVisible();
  await share('');
  await expect(page.getByText(`名额合计 ${camp.plan.seats} 个。`)).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('开班时间赶上农忙')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '邵阳市' })).toBeVisible();
  await expect(page.getByText('有人照看孩子（演示）')).toBeVisible();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.getByText(/柑橘采收/).first()).toBeVisible();
  await expect(page.getByLabel('邵阳市', { exact: true })).toHaveValue(/^[1-9]/);

  const today = dayFromToday(0);
  const lessons = camp.plan.lessons.map((lesson) => ({ ...lesson, day: today }));
  await campDeed(ask, 'editCamp', 'EditCampInput', {
    ...camp.plan,
    campId: camp.id,
    version: camp.version + 1,
    firstOn: today,
    lastOn: today,
    lessons,
  });

  const calendar = await (await page.request.get(`/camps/${camp.id}/calendar.ics`)).text();
  expect(calendar).toContain(`DTSTART;TZID=Asia/Shanghai:${today.replaceAll('-', '')}T090000`);
  for (const sheet of ['badges', 'seating']) {
    await page.goto(`/camps/${camp.id}/${sheet}`);
    await expect(page.getByText('申腊梅')).toBeVisible();
  }
  await page.goto(`/camps/${camp.id}`);
  await page.getByRole('button', { name: '截止报名' }).click();
  await page.getByRole('link', { name: '到场登记', exact: true }).click();
  await page.getByRole('checkbox', { name: /申红梅/ }).check();
  await page.getByRole('button', { name: '保存登记' }).click();
  await page.getByRole('button', { name: '结业', exact: true }).click();
  await page.getByRole('button', { name: '给到场的人发证书' }).click();
  await expect(page.getByText('证书已经发好')).toBeVisible();
  await page.getByRole('link', { name: '结业名单' }).click();
  await expect(page).toHaveURL(/\/class$/);
  const row = page.getByRole('listitem').filter({ hasText: '申红梅' });
  const number = /XN-\d+-\d{4}-[A-Y]/.exec((await row.textContent()) ?? '')?.[0] ?? '';
  await expect(page.getByRole('listitem').filter({ hasText: '申腊梅' })).not.toContainText('XN-');
  const pdf = await page.request.get(`/training-files/camps/${camp.id}/certificates.pdf`);
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

  const visitor = await windowOf(browser, 'visitor');
  await visitor.goto(`/camp-certificates?number=${number}`);
  await expect(visitor.getByText('证书有效')).toBeVisible();
  await expect(visitor.getByText('申＊＊')).toBeVisible();
  await expect(visitor.getByText('申红梅')).toHaveCount(0);

  await row.getByText('改登记').click();
  await row.getByLabel('理由').fill('登记错了人，本人没有参加。');
  await row.getByRole('button', { name: '撤销证书' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText(/证书已于 .+ 撤销/)).toBeVisible();
  await page.goto(`/camps/${camp.id}/class`);
  await row.getByText('改登记').click();
  await row.getByLabel('理由').fill('撤错了人，她一直都在。');
  await row.getByRole('button', { name: '撤错了，补发证书' }).click();
  await expect(row.getByText('撤错了人，她一直都在。')).toBeVisible();
  await visitor.reload();
  await visitor.getByRole('link', { name: /^XN-/ }).click();
  await expect(visitor.getByText('证书有效')).toBeVisible();

  await visitor.goto('/may-i-film');
  await visitor.getByRole('radio', { name: '不能这样拍' }).first().check();
  await visitor.getByRole('button', { name: '看解释' }).click();
  await expect(visitor.getByText('和规定一致')).toHaveCount(1);
  await visitor.getByRole('link', { name: '再做一遍' }).click();
  await expect(visitor.getByText('和规定一致')).toHaveCount(0);
  await expect(visitor.getByRole('radio', { checked: true })).toHaveCount(0);
});
