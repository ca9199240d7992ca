import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSignedInWorld, password, type SignedInWorld } from '../../test/signed-in-world.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld({ publicUrl: 'https://fulian.example' });
});
afterAll(() => world.close());

test('where the site is open over https, the session’s cookie never leaves it', async () => {
  await world.enter('luo.wanyi', [['county', 'chair']]);
  const browser = world.browser('https://fulian.example');
  const answer = await browser.post('/auth/sign-in/username', { username: 'luo.wanyi', password });
  expect(answer.setCookies).toEqual([
    expect.stringMatching(/^__Secure-fulian\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  expect((await browser.graphql('{ me { username } }')).body).toEqual({
    data: { me: { username: 'luo.wanyi' } },
  });
});

test('a page on one’s own machine signs nobody in there outside of demo mode', async () => {
  const answer = await world
    .browser('http://localhost:3000')
    .post('/auth/sign-in/username', { username: 'luo.wanyi', password });
  expect([answer.status, answer.body.code]).toEqual([403, 'InvalidOrigin']);
});
