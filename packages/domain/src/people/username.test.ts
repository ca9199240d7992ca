import { expect, test } from 'vitest';
import { Username } from './username.js';

test('a username is read without regard to case, blanks around it and full-width letters', () => {
  expect(Username.parse(' Ｌuo.WanYi ')).toBe('luo.wanyi');
});

test.each(['ab', '.luo', '罗婉仪', 'luo wanyi', 'a'.repeat(31), ''])('"%s" is no username', (typed) => {
  expect(Username.parse(typed)).toMatchObject({ code: 'NotAUsername' });
});

test.each(['luo', 'luo.wanyi', '13800000000', 'li_xian-2'])('"%s" is a username', (typed) => {
  expect(Username.parse(typed)).toBe(typed);
});
