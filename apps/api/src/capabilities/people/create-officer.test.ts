import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSignedInWorld, type SignedInWorld } from '../../../test/signed-in-world.js';
import type { Terminal } from '../../platform/admin-command.js';
import { createOfficer } from './create-officer.command.js';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
});
afterAll(() => world.close());

interface Run {
  readonly said: string[];
  readonly fails?: string;
}

/** Runs the command as somebody who types `answers` and pipes `input` in. */
async function run(args: string[], answers: (string | undefined)[] = [], input = ''): Promise<Run> {
  const said: string[] = [];
  const next = async () => answers.shift();
  const terminal: Terminal = {
    say: (line) => said.push(line),
    ask: next,
    askHidden: next,
    readInput: async () => input,
  };
  try {
    await world.asSystem(() => createOfficer.run(args, terminal));
    return { said };
  } catch (error) {
    return { said, fails: (error as Error).message };
  }
}

async function postOf(username: string, password: string): Promise<unknown> {
  const browser = world.browser();
  await browser.post('/auth/sign-in/username', { username, password });
  const { body } = await browser.graphql('{ me { name activePost { kind unit { name } } } }');
  return (body as { data: { me: unknown } }).data.me;
}

test('without a password one is made and shown once', async () => {
  const { said } = await run(['--username', 'shen.zhixia', '--name', '沈知夏'], [undefined]);
  const password = /shown this once: ([a-z2-9]{4}(?:-[a-z2-9]{4}){3})$/.exec(said[1] ?? '')?.[1] as string;
  expect(await postOf('shen.zhixia', password)).toEqual({
    name: '沈知夏',
    activePost: { kind: 'administrator', unit: { name: '湖南省' } },
  });
});

test('what is not given is asked for, and a typed password is never printed', async () => {
  const { said } = await run(['--post', 'editor'], ['He.Muqing', '何沐晴', 'a-bowl-of-lei-cha']);
  expect(said).toEqual(['何沐晴 can sign in as he.muqing: editor of 湖南省.']);
  expect(await postOf('he.muqing', 'a-bowl-of-lei-cha')).toMatchObject({ activePost: { kind: 'editor' } });
});

test('a password can be piped in', async () => {
  const args = ['--username', 'luo.wanyi', '--name', '罗婉仪', '--password-from-input'];
  expect((await run(args, [], 'rice-cakes-of-gaoyi')).said).toHaveLength(1);
  expect(await postOf('luo.wanyi', 'rice-cakes-of-gaoyi')).toMatchObject({ name: '罗婉仪' });
});

test.each([
  ['a missing username where nobody can answer', ['--name', '沈知夏'], '--username is missing.'],
  ['what is no username', ['--username', 'x', '--name', '沈知夏'], 'A username has'],
  [
    'an unknown post',
    ['--username', 'tang.ruoxi', '--name', '唐若溪', '--post', 'queen'],
    '--post is one of',
  ],
])('%s is refused in a sentence', async (_what, args, sentence) => {
  expect((await run(args, [undefined])).fails).toContain(sentence);
});

test('a common password and a taken username are refused', async () => {
  const args = ['--username', 'peng.shuyan', '--name', '彭书妍'];
  expect((await run(args, ['woaini1314'])).fails).toContain('anybody would try');
  expect((await run(args, ['a-bowl-of-lei-cha'])).fails).toBeUndefined();
  expect((await run(args, ['a-bowl-of-lei-cha'])).fails).toBe('The username peng.shuyan is taken.');
});
