import { type Browser, expect, type Page, test } from '@playwright/test';
import { webUrl } from './people.js';

/** A window of somebody's own; that she signs in is not what these journeys are about. */
async function open(browser: Browser, username: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ baseURL: webUrl(), viewport: { width, height: 800 } });
  const answer = await context.request.post('/auth/sign-in/username', {
    data: { username, password: 'demo-fulian-2024' },
    headers: { origin: webUrl() },
  });
  expect(answer.status()).toBe(200);
  return context.newPage();
}

/** Asks the API as whoever the window belongs to. */
async function ask<Answer>(page: Page, query: string, variables: object = {}): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

interface Queue {
  readonly coachQueue: {
    readonly waiting: readonly { readonly id: string; readonly version: number; readonly title: string }[];
    readonly groups: readonly { readonly id: string }[];
  };
}
const queueOf = async (coach: Page) =>
  (await ask<Queue>(coach, '{ coachQueue { waiting { id version title } groups { id } } }')).coachQueue;

const openRound = `mutation($input: OpenRatingRoundInput!) { openRatingRound(input: $input) {
  __typename ... on Refusal { code message } } }`;
const answerDraft = `mutation($input: AnswerDraftInput!) { answerDraft(input: $input) { __typename } }`;

test('a trainee on a phone sends a draft, pauses for harvest, comes back, reaches Micro-Home eligibility and applies', async ({
  browser,
}) => {
  const editor = await open(browser, 'shen.zhixia');
  await ask(editor, openRound, {
    input: {
      idempotencyKey: crypto.randomUUID(),
      title: '妇女微家星级评定（旅程）',
      basis: 'business_grading',
      basisText: '业务评级',
      purpose: '看成长',
      minutes: 20,
      rubricName: 'micro_homes',
      applyUntil: '2999-12-31',
      checkDays: 5,
      reviewDays: 10,
      panelDays: 10,
      noticeDays: 5,
      appealDays: 10,
      gapThreshold: 10,
    },
  });
  const she = await open(browser, 'zeng.yuhe', 360);
  await she.goto('/coaching');
  await she.getByLabel('叫什么').fill('晒秋');
  await she.getByLabel('作品链接').fill('7.99 复制打开 https://example.org/v/1 看看');
  await she.getByRole('button', { name: '发给陪练' }).click();
  await expect(she.getByText('已发给陪练。')).toBeVisible();
  await she.getByRole('button', { name: '暂停', exact: true }).click();
  await expect(she.getByText('已暂停')).toBeVisible();
  await expect(she.getByText('暂停中，时间不走')).toBeVisible();
  await she.getByRole('button', { name: '我回来了' }).click();
  await expect(she.getByText('欢迎回来')).toBeVisible();

  const coach = await open(browser, 'peng.shuyan');
  const draft = (await queueOf(coach)).waiting.find(({ title }) => title === '晒秋');
  const step = { coachingDraftId: draft?.id, version: draft?.version };
  await ask(coach, answerDraft, { input: { ...step, answer: '0:35 灯光太暗\n整体很好' } });
  await she.getByRole('link', { name: '晒秋' }).click();
  await expect(she.getByText('00:35')).toBeVisible();
  await expect(she.getByText('灯光太暗')).toBeVisible();

  await she.getByRole('link', { name: '成长', exact: true }).click();
  await expect(she.getByText('达到', { exact: true })).toHaveCount(8);
  await she.getByRole('button', { name: '申报，用我的数据预填' }).click();
  await expect(she).toHaveURL(/\/applications\//);
  await expect(she.getByText('回龙村女子先锋队').first()).toBeVisible();
});

test('a coach hands over: the next one sees the queue and her note, she herself nothing any more', async ({
  browser,
}) => {
  const coach = await open(browser, 'deng.jiarou');
  await coach.goto('/coaching/queue');
  await expect(coach.getByText('等您答复（2）')).toBeVisible();
  await coach.getByRole('link', { name: /交给别的陪练/ }).click();
  await coach.getByLabel(/^关于/).first().fill('先夸画面，再说一处。');
  const next = await coach.getByRole('option', { name: /莫清岚/ }).getAttribute('value');
  await coach.getByLabel('交给谁').selectOption(next);
  await coach.getByRole('button', { name: '交接这一组' }).click();
  await expect(coach.getByText('您现在没有陪练组')).toBeVisible();

  const successor = await open(browser, 'mo.qinglan');
  await successor.goto('/coaching/queue');
  await expect(successor.getByText('等您答复（2）')).toBeVisible();
  await successor.locator('a[href^="/coaching/trainees/"]').first().click();
  await expect(successor.getByText('先夸画面，再说一处。')).toBeVisible();
});

test('a trainee leaves and is deleted, with what she sent her coach', async ({ browser }) => {
  const she = await open(browser, 'ouyang.jing', 360);
  const coach = await open(browser, 'peng.shuyan');
  const { camps } = await ask<{ camps: { nodes: { id: string; state: string }[] } }>(
    she,
    '{ camps(first: 20) { nodes { id state } } }',
  );
  const enrolled = await ask<{ enrolInCamp: { trainee?: { id: string } } }>(
    she,
    'mutation($input: EnrolInCampInput!) { enrolInCamp(input: $input) { ... on Enrolment { trainee { id } } } }',
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        campId: camps.nodes.find(({ state }) => state === 'open')?.id,
        bornOn: '1988-02-03',
      },
    },
  );
  const coachGroupId = (await queueOf(coach)).groups[0]?.id;
  const placing = { coachGroupId, traineeId: enrolled.enrolInCamp.trainee?.id, isIn: true };
  await ask(coach, 'mutation($input: PlaceTraineeInput!) { placeTrainee(input: $input) { __typename } }', {
    input: placing,
  });
  await ask(she, 'mutation($input: SendDraftInput!) { sendDraft(input: $input) { __typename } }', {
    input: { idempotencyKey: crypto.randomUUID(), title: '临走一条', note: '请看' },
  });
  expect((await queueOf(coach)).waiting.map(({ title }) => title)).toContain('临走一条');

  await she.goto('/my-training');
  await expect(she.getByText('网络安全法第二十一条')).toBeVisible();
  await she.getByLabel('我知道不能恢复，请删除').check();
  await she.getByRole('button', { name: '删除我的培训资料' }).click();
  await expect(she.getByText('已全部删除。')).toBeVisible();
  expect((await queueOf(coach)).waiting.map(({ title }) => title)).not.toContain('临走一条');
});
