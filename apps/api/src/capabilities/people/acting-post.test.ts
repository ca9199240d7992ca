import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.js';
import { openSignedInWorld, type SignedInWorld } from '../../../test/signed-in-world.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
});
afterAll(() => world.close());

interface PostSeen {
  readonly id: string;
  readonly kind: string;
  readonly unit: { readonly name: string };
}
interface MeSeen {
  readonly activePost: PostSeen;
  readonly posts: readonly PostSeen[];
  readonly permissions: readonly string[];
}

const meFields = 'activePost { id kind unit { name } } posts { id kind unit { name } } permissions';

async function meOf(browser: Browser): Promise<MeSeen | null> {
  const { body } = await browser.graphql(`{ me { ${meFields} } }`);
  return (body as { data: { me: MeSeen | null } }).data.me;
}

async function change(browser: Browser, postId: string | undefined) {
  const { body } = await browser.graphql(
    `mutation ($id: ID!) { actInPost(postId: $id) { __typename ... on Me { ${meFields} } ... on Refusal { code } } }`,
    { id: postId },
  );
  return (body as { data: { actInPost: Partial<MeSeen> & { __typename: string; code?: string } } }).data
    .actInPost;
}

const twoPosts = [
  ['township', 'publicity_officer'],
  ['village', 'executive_committee_member'],
] as const;

test('who holds two posts begins in the one nearer to the province', async () => {
  await world.enter('ouyang.jing', twoPosts);
  const me = await meOf(await world.signIn('ouyang.jing'));
  expect(me?.posts.map(({ kind, unit }) => [kind, unit.name])).toEqual([
    ['publicity_officer', '澧南镇'],
    ['executive_committee_member', '回龙村'],
  ]);
  expect(me?.activePost).toEqual(me?.posts[0]);
});

test('changing over acts in the other post, in this browser only', async () => {
  await world.enter('luo.wanyi', twoPosts);
  const [desk, phone] = [await world.signIn('luo.wanyi'), await world.signIn('luo.wanyi')];
  const before = await meOf(desk);
  const result = await change(desk, before?.posts[1]?.id);
  expect(result).toMatchObject({ __typename: 'Me', activePost: before?.posts[1] });
  expect((await meOf(desk))?.activePost).toEqual(before?.posts[1]);
  expect(await meOf(phone)).toEqual(before);
});

test('the next session begins in the post chosen last', async () => {
  await world.enter('he.muqing', twoPosts);
  const browser = await world.signIn('he.muqing');
  const village = (await meOf(browser))?.posts[1];
  await change(browser, village?.id);
  await browser.post('/auth/sign-out');
  expect((await meOf(await world.signIn('he.muqing')))?.activePost).toEqual(village);
});

test("another's post and a post that does not exist are refused alike", async () => {
  await world.enter('tang.ruoxi', twoPosts);
  await world.enter('zhou.anlan', [['county', 'chair']]);
  const theirs = (await meOf(await world.signIn('zhou.anlan')))?.activePost.id;
  const browser = await world.signIn('tang.ruoxi');
  const refused = { __typename: 'PostNotFound', code: 'PostNotFound' };
  expect(await change(browser, theirs)).toEqual(refused);
  expect(await change(browser, '01a20f64-adb5-7234-8fc7-060fcaae2d12')).toEqual(refused);
  expect(await change(browser, 'no id at all')).toEqual(refused);
});

test('an ended post stops counting at once and the other one goes on', async () => {
  await world.enter('liao.xinyu', twoPosts);
  const browser = await world.signIn('liao.xinyu');
  const officer = (await meOf(browser))?.activePost.id;
  await world.endPosts('liao.xinyu', 'publicity_officer');
  expect((await meOf(browser))?.activePost.kind).toBe('executive_committee_member');
  expect(await change(browser, officer)).toMatchObject({ code: 'PostNotFound' });
});

test('who holds no post any more is a visitor, and cannot sign in again', async () => {
  await world.enter('peng.shuyan', [['county', 'chair']]);
  const browser = await world.signIn('peng.shuyan');
  await world.endPosts('peng.shuyan', 'chair');
  expect(await meOf(browser)).toBeNull();
  await expect(world.signIn('peng.shuyan')).rejects.toThrow('403');
});
