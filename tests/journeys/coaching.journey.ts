import { expect, test } from '@playwright/test';
import { type Ask, dataOf } from '../support/ask.js';
import { signedIn } from './people.js';
import { askAs } from './training.js';

const phone = { width: 360, height: 800 };

interface Queue {
  readonly coachQueue: {
    readonly waiting: readonly { readonly id: string; readonly version: number; readonly title: string }[];
    readonly groups: readonly { readonly id: string }[];
  };
}
const queueOf = async (ask: Ask) =>
  (await dataOf<Queue>(ask('{ coachQueue { waiting { id version title } groups { id } } }'))).coachQueue;

const answerDraft = `mutation($input: AnswerDraftInput!) { answerDraft(input: $input) { __typename } }`;

test('a trainee on a phone sends a draft, pauses for harvest, comes back, reaches Micro-Home eligibility and applies', async ({
  browser,
}) => {
  const she = await signedIn(browser, 'trainee');
  await she.setViewportSize(phone);
  await she.goto('/coaching/growth');
  const round = she.getByRole('listitem').filter({ hasText: '年度星级妇女微家评定（示例）' });
  await expect(round.getByText('达到', { exact: true })).toBeVisible();
  await she.goto('/my-training/profile');
  const account = she.getByLabel('我运营的账号');
  const own = await account.inputValue();
  const choose = async (value: string) => {
    await account.selectOption(value);
    await she.getByRole('button', { name: '保存', exact: true }).click();
    await expect(she.getByText('已保存。')).toBeVisible();
  };
  await choose('');
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

  const coach = await askAs('countyOfficer');
  const draft = (await queueOf(coach)).waiting.find(({ title }) => title === '晒秋');
  const step = { coachingDraftId: draft?.id, version: draft?.version };
  await dataOf(coach(answerDraft, { input: { ...step, answer: '0:35 灯光太暗\n整体很好' } }));
  await she.getByRole('link', { name: '晒秋' }).click();
  await expect(she.getByText('00:35')).toBeVisible();
  await expect(she.getByText('灯光太暗')).toBeVisible();

  await she.getByRole('link', { name: '成长', exact: true }).click();
  const named = she.getByRole('listitem').filter({ hasText: '选定了自己运营的账号' });
  await expect(named.getByText('还没到', { exact: true })).toBeVisible();
  await expect(she.getByRole('button', { name: /^申报/ })).toHaveCount(0);
  await named.getByRole('link', { name: '选账号' }).click();
  await choose(own);
  await she.goto('/coaching/growth');
  await expect(she.getByText('达到', { exact: true })).toHaveCount(8);
  await she.getByRole('button', { name: '申报，用我的数据预填' }).click();
  await expect(she).toHaveURL(/\/applications\//);
  await expect(she.getByText('回龙村女子先锋队').first()).toBeVisible();

  // What she began is her unit's: the chair reads it over, finds the works counted for her, and sends it.
  const chair = await signedIn(browser, 'villageChair');
  await chair.goto(she.url());
  const works = chair.getByRole('group', { name: /^原创作品/ });
  await expect(works.getByRole('textbox').first()).toHaveValue(/^[1-9]\d*$/);
  await chair.getByRole('button', { name: '提交申报' }).click();
  await expect(chair.getByText('县级初审').first()).toBeVisible();
  await she.goto('/coaching/growth');
  await expect(she.getByRole('link', { name: '打开本单位的申报' })).toBeVisible();
});

test('a coach hands over: the next one sees the queue and her note, she herself nothing any more', async ({
  browser,
}) => {
  const coach = await signedIn(browser, 'otherCountyOfficer');
  await coach.goto('/coaching/queue');
  await expect(coach.getByText('等您答复（2）')).toBeVisible();
  await coach.getByRole('link', { name: /交给别的陪练/ }).click();
  await coach.getByLabel(/^关于/).first().fill('先夸画面，再说一处。');
  const next = await coach.getByRole('option', { name: /莫清岚/ }).getAttribute('value');
  await coach.getByLabel('交给谁').selectOption(next);
  await coach.getByRole('button', { name: '交接这一组' }).click();
  await expect(coach.getByText('您现在没有陪练组')).toBeVisible();

  const successor = await signedIn(browser, 'nextCoach');
  await successor.goto('/coaching/queue');
  await expect(successor.getByText('等您答复（2）')).toBeVisible();
  await successor.locator('a[href^="/coaching/trainees/"]').first().click();
  await expect(successor.getByText('先夸画面，再说一处。')).toBeVisible();
});

test('a trainee leaves and is deleted, with what she sent her coach', async ({ browser }) => {
  const she = await signedIn(browser, 'newTrainee');
  await she.setViewportSize(phone);
  const [hers, coach] = [await askAs('newTrainee'), await askAs('countyOfficer')];
  const { camps } = await dataOf<{ camps: { nodes: { id: string; state: string }[] } }>(
    hers('{ camps(first: 20) { nodes { id state } } }'),
  );
  const enrolled = await dataOf<{ enrolInCamp: { trainee?: { id: string } } }>(
    hers(
      'mutation($input: EnrolInCampInput!) { enrolInCamp(input: $input) { ... on Enrolment { trainee { id } } } }',
      {
        input: {
          idempotencyKey: crypto.randomUUID(),
          campId: camps.nodes.find(({ state }) => state === 'open')?.id,
          bornOn: '1988-02-03',
        },
      },
    ),
  );
  const coachGroupId = (await queueOf(coach)).groups[0]?.id;
  const placing = { coachGroupId, traineeId: enrolled.enrolInCamp.trainee?.id, isIn: true };
  await dataOf(
    coach('mutation($input: PlaceTraineeInput!) { placeTrainee(input: $input) { __typename } }', {
      input: placing,
    }),
  );
  await dataOf(
    hers('mutation($input: SendDraftInput!) { sendDraft(input: $input) { __typename } }', {
      input: { idempotencyKey: crypto.randomUUID(), title: '临走一条', note: '请看' },
    }),
  );
  expect((await queueOf(coach)).waiting.map(({ title }) => title)).toContain('临走一条');

  await she.goto('/my-training');
  await expect(she.getByText('网络安全法第二十三条')).toBeVisible();
  await she.getByLabel('我知道不能恢复，请删除').check();
  await she.getByRole('button', { name: '删除我的培训资料' }).click();
  await expect(she.getByText('已全部删除。')).toBeVisible();
  expect((await queueOf(coach)).waiting.map(({ title }) => title)).not.toContain('临走一条');
});
