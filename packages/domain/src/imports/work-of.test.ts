import { expect, test } from 'vitest';
import { Count } from '../kernel/index.js';
import type { WorkValues } from './format/import-subject.js';
import { workOf } from './work-of.js';

test('100001 reads are "above 100,000" on WeChat and a count anywhere else', () => {
  const { missing } = Count;
  const values = { reads: Count.known(100_001), place: missing, isHeadline: missing } as WorkValues;
  expect(workOf(values, 'wechat_official_account').reads).toEqual(Count.censored(100_000));
  expect(workOf(values, 'weibo').reads).toEqual(Count.known(100_001));
  const below = { ...values, reads: Count.known(100_000) };
  expect(workOf(below, 'wechat_official_account')).toEqual(below);
});

test('a work’s place is what the column of places tells, and else what the column of headlines tells', () => {
  const values = { reads: Count.missing, place: Count.missing, isHeadline: Count.censored(2) } as WorkValues;
  const placeOf = (told: Partial<WorkValues>) =>
    workOf({ ...values, ...told }, 'wechat_official_account').place;
  expect(placeOf({})).toEqual(Count.censored(2));
  expect(placeOf({ place: Count.known(3) })).toEqual(Count.known(3));
});
