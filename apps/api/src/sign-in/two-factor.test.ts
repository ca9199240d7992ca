import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../test/browser.js';
import { openSignedInWorld, password, type SignedInWorld } from '../../test/signed-in-world.js';
import { totpOf } from '../../test/totp.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
});
afterAll(() => world.close());

const me = '{ me { username } }';

async function turnOn(username: string): Promise<{ uri: string; recoveryCodes: string[]; browser: Browser }> {
  await world.enter(username, [['county', 'chair']]);
  const browser = await world.signIn(username);
  const { body } = await browser.post('/auth/two-factor/enable', { password });
  const uri = body.totpURI as string;
  await browser.post('/auth/two-factor/verify-totp', { code: totpOf(uri) });
  return { uri, recoveryCodes: body.backupCodes as string[], browser };
}

const firstStep = async (username: string): Promise<Browser> => {
  const browser = world.browser();
  const answer = await browser.post('/auth/sign-in/username', { username, password });
  expect([answer.status, answer.body]).toEqual([
    200,
    { twoFactorRedirect: true, twoFactorMethods: ['totp'] },
  ]);
  expect((await browser.graphql(me)).body).toEqual({ data: { me: null } });
  return browser;
};

test('the second factor is named after the platform and the username', async () => {
  const { uri, recoveryCodes } = await turnOn('luo.wanyi');
  expect(decodeURIComponent(uri)).toMatch(/^otpauth:\/\/totp\/妇联平台:luo\.wanyi\?/);
  expect(recoveryCodes).toHaveLength(10);
});

test('with the second factor on, the password alone opens nothing and the code completes it', async () => {
  const { uri } = await turnOn('he.muqing');
  const browser = await firstStep('he.muqing');
  expect((await browser.post('/auth/two-factor/verify-totp', { code: '000000' })).body.code).toBe(
    'InvalidCode',
  );
  const answer = await browser.post('/auth/two-factor/verify-totp', { code: totpOf(uri) });
  expect([answer.status, answer.body]).toEqual([200, {}]);
  expect((await browser.graphql(me)).body).toEqual({ data: { me: { username: 'he.muqing' } } });
});

test('a recovery code lets in once', async () => {
  const { recoveryCodes } = await turnOn('tang.ruoxi');
  const code = recoveryCodes[0];
  const first = await firstStep('tang.ruoxi');
  expect((await first.post('/auth/two-factor/verify-backup-code', { code })).status).toBe(200);
  expect((await first.graphql(me)).body).toEqual({ data: { me: { username: 'tang.ruoxi' } } });
  const second = await firstStep('tang.ruoxi');
  expect((await second.post('/auth/two-factor/verify-backup-code', { code })).status).toBe(401);
});

test('guessing codes ends the attempt to sign in', async () => {
  await turnOn('peng.shuyan');
  const browser = await firstStep('peng.shuyan');
  const codes = [];
  for (let guess = 0; guess < 6; guess++) {
    codes.push((await browser.post('/auth/two-factor/verify-totp', { code: '000000' })).body.code);
  }
  expect(codes).toEqual([...Array(5).fill('InvalidCode'), 'TooManyAttemptsRequestNewCode']);
});

test('who knows the password turns the second factor off again', async () => {
  const { browser } = await turnOn('zhou.anlan');
  expect((await browser.post('/auth/two-factor/disable', { password: 'wrong' })).status).toBe(400);
  expect((await browser.post('/auth/two-factor/disable', { password })).status).toBe(200);
  const again = await world.signIn('zhou.anlan');
  expect((await again.graphql(me)).body).toEqual({ data: { me: { username: 'zhou.anlan' } } });
});
