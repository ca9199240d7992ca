import { expect, test } from 'vitest';
import { Id } from '../kernel/index.js';
import { Account, type AccountMark } from './account.js';

const county = Id.of<'Unit'>('0198d5c5-1f2b-7c3d-9a4e-5b6c7d8e9f00');
const township = Id.of<'Unit'>('0198d5c5-1f2b-7c3d-9a4e-5b6c7d8e9f01');
const mark = (changes: Partial<AccountMark> = {}): AccountMark => ({
  unitId: county,
  platform: 'douyin',
  name: '澧县女性',
  handle: 'lixian_fl',
  ...changes,
});

test('a handle on a platform is one account, whichever unit holds it and however it is written', () => {
  expect(Account.isSame(mark(), mark({ unitId: township, name: '澧南女性', handle: 'LiXian_FL' }))).toBe(
    true,
  );
});

test('the same handle on another platform is another account', () => {
  expect(Account.isSame(mark(), mark({ platform: 'kuaishou' }))).toBe(false);
});

test('without handles the name tells accounts of one unit apart', () => {
  expect(Account.isSame(mark({ handle: null }), mark({ handle: null }))).toBe(true);
  expect(Account.isSame(mark({ handle: null }), mark({ handle: null, name: '澧县妇联' }))).toBe(false);
  expect(Account.isSame(mark({ handle: null }), mark({ handle: null, unitId: township }))).toBe(false);
});

test('an account with a handle is not one without', () => {
  expect(Account.isSame(mark(), mark({ handle: null }))).toBe(false);
});
