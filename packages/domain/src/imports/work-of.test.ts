import { expect, test } from 'vitest';
import { Count } from '../kernel/index.js';
import type { WorkValues } from './format/import-subject.js';
import { workOf } from './work-of.js';

test('100001 reads are "above 100,000" on WeChat and a count anywhere else', () => {
  const values = { title: '橘子红了', reads: Count.known(100_001), plays: Count.missing } as WorkValues;
  expect(workOf(values, 'wechat_official_account').reads).toEqual(Count.censored(100_000));
  expect(workOf(values, 'weibo').reads).toEqual(Count.known(100_001));
  const below = { ...values, reads: Count.known(100_000) };
  expect(workOf(below, 'wechat_official_account')).toEqual(below);
});
