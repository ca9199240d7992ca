import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSignedInWorld, password, type SignedInWorld } from '../../test/signed-in-world.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
});
afterAll(() => world.close());

const change = (newPassword: string, currentPassword = password) => ({
  currentPassword,
  newPassword,
  revokeOtherSessions: true,
});

test('a new password is refused when it is short or among the commonest', async () => {
  await world.enter('luo.wanyi', [['county', 'chair']]);
  const browser = await world.signIn('luo.wanyi');
  const codes = [];
  for (const typed of ['seven77', 'woaini1314', 'Password1', '99999999', '12345678']) {
    codes.push((await browser.post('/auth/change-password', change(typed))).body.code);
  }
  expect(codes).toEqual(['PasswordTooShort', ...Array(4).fill('PasswordTooCommon')]);
});

test('only who knows the old password sets a new one', async () => {
  await world.enter('he.muqing', [['county', 'chair']]);
  const browser = await world.signIn('he.muqing');
  const answer = await browser.post('/auth/change-password', change('a-bowl-of-lei-cha', 'wrong-old-one'));
  expect([answer.status, answer.body.code]).toEqual([400, 'InvalidPassword']);
});

test('a changed password ends the other sessions, and this one goes on in the same post', async () => {
  await world.enter('tang.ruoxi', [
    ['county', 'chair'],
    ['village', 'vice_chair'],
  ]);
  const [here, elsewhere] = [await world.signIn('tang.ruoxi'), await world.signIn('tang.ruoxi')];
  const posts = await here.graphql('{ me { posts { id } } }');
  const village = (posts.body as { data: { me: { posts: { id: string }[] } } }).data.me.posts[1]?.id;
  await here.graphql('mutation ($id: ID!) { actInPost(postId: $id) { __typename } }', { id: village });

  const answer = await here.post('/auth/change-password', change('a-bowl-of-lei-cha'));
  expect([answer.status, answer.body]).toEqual([200, {}]);
  const me = '{ me { activePost { id } } }';
  expect((await elsewhere.graphql(me)).body).toEqual({ data: { me: null } });
  expect((await here.graphql(me)).body).toEqual({ data: { me: { activePost: { id: village } } } });
});
