import { expect, test } from 'vitest';
import { shownName } from './shown-name.js';

test('without her consent a certificate tells of a name no more than its first character and its length', () => {
  expect(shownName('曾雨荷', false)).toBe('曾＊＊');
  expect(shownName('㴩玉', false)).toBe('㴩＊');
  expect(shownName('', false)).toBe('');
});

test('with her consent the name is whole', () => {
  expect(shownName(' 曾雨荷 ', true)).toBe('曾雨荷');
});
