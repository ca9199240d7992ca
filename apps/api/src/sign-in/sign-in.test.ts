import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openSignedInWorld, password, type SignedInWorld } from '../../test/signed-in-world.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
});
afterEach(() => vi.useRealTimers());
afterAll(() => world.close());

const me = '{ me { name username activePost { kind unit { name } } } }';
const nobody = { data: { me: null } };

test('a person signs in by username and password, and the session lives in a cookie alone', async () => {
  await world.enter('luo.wanyi', [['prefecture', 'reviewer']]);
  const browser = world.browser();
  const answer = await browser.post('/auth/sign-in/username', { username: 'luo.wanyi', password });
  expect([answer.status, answer.body]).toEqual([200, {}]);
  expect(answer.setCookies).toEqual([
    expect.stringMatching(/^fulian\.session_token=.*Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
  const activePost = { kind: 'reviewer', unit: { name: '常德市' } };
  expect((await browser.graphql(me)).body).toEqual({
    data: { me: { name: 'Ms luo.wanyi', username: 'luo.wanyi', activePost } },
  });
});

test('the username is read without regard to case, blanks and full-width letters', async () => {
  await world.enter('tang.ruoxi', [['county', 'chair']]);
  const typed = { username: ' Ｔang.RuoXi ', password };
  expect((await world.browser().post('/auth/sign-in/username', typed)).status).toBe(200);
});

test('who does not ask to be remembered is signed in until the browser closes', async () => {
  await world.enter('he.muqing', [['county', 'chair']]);
  const answer = await world
    .browser()
    .post('/auth/sign-in/username', { username: 'he.muqing', password, rememberMe: false });
  const session = answer.setCookies.find((cookie) => cookie.startsWith('fulian.session_token='));
  expect(session).not.toMatch(/max-age|expires/i);
});

test('a wrong password and a name nobody has are answered in the same words', async () => {
  await world.enter('zhou.anlan', [['county', 'chair']]);
  const wrong = { username: 'zhou.anlan', password: 'not-her-password' };
  const unknown = { username: 'nobody.at.all', password: 'not-her-password' };
  const answers = [
    await world.browser().post('/auth/sign-in/username', wrong),
    await world.browser().post('/auth/sign-in/username', unknown),
  ];
  expect(answers.map(({ status, body }) => [status, body])).toEqual([
    [401, { code: 'InvalidUsernameOrPassword', message: expect.any(String) }],
    [401, { code: 'InvalidUsernameOrPassword', message: answers[0]?.body.message }],
  ]);
});

test.each(['peng.shuyan', 'no.such.person'])(
  'after five failures %s is told when to try again',
  async (username) => {
    if (username === 'peng.shuyan') await world.enter(username, [['county', 'publicity_officer']]);
    const tryWith = (guess: string) =>
      world.browser().post('/auth/sign-in/username', { username, password: guess });
    for (let failure = 1; failure <= 5; failure++) expect((await tryWith('wrong')).status).toBe(401);
    const answer = await tryWith(password);
    expect(answer.status).toBe(429);
    expect(answer.body).toEqual({
      code: 'TryLater',
      message: expect.any(String),
      retryAt: expect.any(String),
      retryAfterSeconds: Number(answer.headers.get('retry-after')),
    });
    expect(answer.body.retryAfterSeconds).toBeGreaterThan(50);
  },
);

test('the wait ends, doubles with the next failure, and success wipes the count', async () => {
  await world.enter('deng.jiarou', [['county', 'chair']]);
  const tryWith = (guess: string) =>
    world.browser().post('/auth/sign-in/username', { username: 'deng.jiarou', password: guess });
  for (let failure = 1; failure <= 5; failure++) await tryWith('wrong');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  expect((await tryWith('wrong')).status).toBe(401);
  expect((await tryWith(password)).body.retryAfterSeconds).toBeGreaterThan(110);
  vi.setSystemTime(Date.now() + 121_000);
  expect((await tryWith(password)).status).toBe(200);
  expect((await tryWith('wrong')).status).toBe(401);
  expect((await tryWith(password)).status).toBe(200);
});

test('guesses made at the same moment do not slip past the lock', async () => {
  await world.enter('fang.ruolan', [['county', 'chair']]);
  const guesses = Array.from({ length: 9 }, () =>
    world.browser().post('/auth/sign-in/username', { username: 'fang.ruolan', password: 'wrong' }),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(5).fill(401), ...Array(4).fill(429)]);
});

test('one address that asks too often is slowed down, whatever it tries', async () => {
  const machine = world.browser(undefined, '203.0.113.9');
  const statuses = [];
  for (let i = 0; i < 61; i++) {
    statuses.push((await machine.post('/auth/sign-in/username', {})).status);
  }
  expect([statuses[59], statuses[60]]).toEqual([400, 429]);
});

test('signing out ends the session at once, also for a kept cookie', async () => {
  await world.enter('liao.xinyu', [['township', 'chair']]);
  const browser = await world.signIn('liao.xinyu');
  const kept = browser.cookie;
  expect((await browser.post('/auth/sign-out')).status).toBe(200);
  expect(browser.cookie).toBe('');
  expect((await world.browser().post('/graphql', { query: me }, { cookie: kept })).body).toEqual(nobody);
});

test('signing out everywhere ends every session of the person and of nobody else', async () => {
  await world.enter('yi.nianci', [['village', 'chair']]);
  await world.enter('zeng.yuhe', [['village', 'executive_committee_member']]);
  const [phone, desk, other] = [
    await world.signIn('yi.nianci'),
    await world.signIn('yi.nianci'),
    await world.signIn('zeng.yuhe'),
  ];
  expect((await phone.post('/auth/revoke-sessions')).body).toEqual({ status: true });
  expect((await desk.graphql(me)).body).toEqual(nobody);
  expect((await phone.graphql(me)).body).toEqual(nobody);
  expect((await other.graphql(me)).body).toMatchObject({ data: { me: { username: 'zeng.yuhe' } } });
});

test('a session ends after its time', async () => {
  await world.enter('mo.qinglan', [['village', 'chair']]);
  const browser = await world.signIn('mo.qinglan');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 86_400_000 });
  expect((await browser.graphql(me)).body).toEqual(nobody);
});

test('a cookie that this installation did not sign is a visitor’s', async () => {
  await world.enter('xiang.yunzhu', [['village', 'chair']]);
  const { cookie } = await world.signIn('xiang.yunzhu');
  const forged = `${cookie.slice(0, -12)}AAAAAAAA%3D`;
  expect((await world.browser().post('/graphql', { query: me }, { cookie: forged })).body).toEqual(nobody);
});

test('a page of another site signs nobody in and nobody out', async () => {
  await world.enter('ouyang.jing', [['village', 'chair']]);
  const attempt = { username: 'ouyang.jing', password };
  const elsewhere = world.browser('https://elsewhere.example');
  expect((await elsewhere.post('/auth/sign-in/username', attempt)).status).toBe(403);
  const browser = await world.signIn('ouyang.jing');
  const answer = await browser.post('/auth/sign-out', {}, { origin: 'https://elsewhere.example' });
  expect([answer.status, answer.body.code]).toEqual([403, 'InvalidOrigin']);
});

test.each(['/sign-up/email', '/sign-in/email', '/is-username-available', '/update-user', '/delete-user'])(
  '%s is closed',
  async (path) => {
    expect((await world.browser().post(`/auth${path}`, {})).status).toBe(404);
  },
);

test('an invented person comes in only in demo mode', async () => {
  await world.enter('shen.zhixia', [['province', 'editor']], true);
  const answer = await world.browser().post('/auth/sign-in/username', { username: 'shen.zhixia', password });
  expect([answer.status, answer.body.code]).toEqual([403, 'NoPostHeld']);
});
