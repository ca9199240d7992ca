import { expect, test } from 'vitest';
import { judgePassword } from './password.js';

const codeOf = (typed: string, ownWords: string[] = []) =>
  judgePassword(typed, (folded) => folded === 'woaini1314', ownWords)?.code;

test('a password has 8 to 128 characters, counted as people see them', () => {
  expect(codeOf('七个字的密码哦')).toBe('PasswordTooShort');
  expect(codeOf('这是八个字的密码')).toBeUndefined();
  expect(codeOf(`${'𠮷'.repeat(4)}家和万`)).toBe('PasswordTooShort');
  expect(codeOf('ab'.repeat(64))).toBeUndefined();
  expect(codeOf(`${'ab'.repeat(64)}c`)).toBe('PasswordTooLong');
});

test('no rule says which kinds of characters it must have', () => {
  expect(codeOf('lowercaseonly')).toBeUndefined();
  expect(codeOf('82713946')).toBeUndefined();
});

test('the commonest are refused however they are written', () => {
  expect(codeOf('woaini1314')).toBe('PasswordTooCommon');
  expect(codeOf('WoAiNi1314')).toBe('PasswordTooCommon');
  expect(codeOf('ｗｏａｉｎｉ１３１４')).toBe('PasswordTooCommon');
});

test('one character over and over, and one step all the way, count as common', () => {
  expect(['aaaaaaaa', '12345678', '87654321', 'abcdefgh'].map((typed) => codeOf(typed))).toEqual(
    Array(4).fill('PasswordTooCommon'),
  );
});

test('a password is not the username or the name of its owner', () => {
  expect(codeOf('Luo.WanYi', ['luo.wanyi'])).toBe('PasswordTooCommon');
});
