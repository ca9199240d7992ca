import { type Browser, expect, type Page } from '@playwright/test';

/** Invented people of the demo, by what they are in these journeys. */
export const people = {
  provinceEditor: 'shen.zhixia',
  prefectureOfficer: 'tang.ruoxi',
  countyOfficer: 'peng.shuyan',
  townshipChair: 'liao.xinyu',
  villageChair: 'yi.nianci',
  otherCountyOfficer: 'deng.jiarou',
  countyReviewer: 'yang.qiushuang',
  secondReviewer: 'su.yunhe',
  thirdReviewer: 'ning.shuqin',
  trainee: 'zeng.yuhe',
  newTrainee: 'ouyang.jing',
  nextCoach: 'mo.qinglan',
} as const;

export type Someone = keyof typeof people | 'visitor';

/** Of every invented person. */
export const password = 'demo-fulian-2024';

/** Opens a window of her own for somebody, signed in unless she is a visitor. */
export async function windowOf(browser: Browser, someone: Someone): Promise<Page> {
  const context = await browser.newContext({ baseURL: webUrl() });
  const page = await context.newPage();
  if (someone === 'visitor') return page;
  await page.goto('/sign-in');
  await page.getByLabel('用户名', { exact: true }).fill(people[someone]);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL(/\/home/);
  return page;
}

/** A window in which somebody is signed in already, where signing in is not the journey's point. */
export async function signedIn(browser: Browser, someone: Exclude<Someone, 'visitor'>): Promise<Page> {
  const context = await browser.newContext({ baseURL: webUrl() });
  const data = { username: people[someone], password };
  const answer = await context.request.post('/auth/sign-in/username', {
    data,
    headers: { origin: webUrl() },
  });
  expect(answer.ok(), `${people[someone]} signs in`).toBe(true);
  return context.newPage();
}

/** Where the web answers in this run. */
export function webUrl(): string {
  const url = process.env.WEB_URL;
  if (!url) throw new Error('WEB_URL names no web.');
  return url;
}
