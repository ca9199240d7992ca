import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarDate, Count } from '../kernel/index.js';
import { dailyMetrics, type PlatformKind, platformKinds } from '../platforms/index.js';
import type { SnapshotValues } from './format/import-subject.js';
import { snapshotOf } from './snapshot-of.js';

const { known, missing, censored } = Count;
const nothing: SnapshotValues = {
  accountName: undefined,
  platform: undefined,
  part: undefined,
  on: '2026-11-05' as CalendarDate,
  followers: missing,
  posts: missing,
  reads: missing,
  plays: missing,
  views: missing,
  likes: missing,
  comments: missing,
  shares: missing,
};

test.each<[PlatformKind, 'reads' | 'plays']>([
  ['wechat_official_account', 'reads'],
  ['toutiao', 'reads'],
  ['weibo', 'reads'],
  ['website', 'reads'],
  ['douyin', 'plays'],
  ['wechat_channels', 'plays'],
  ['kuaishou', 'plays'],
  ['bilibili', 'plays'],
])('on %s a column of reads or plays counts %s', (platform, metric) => {
  const snapshot = snapshotOf({ ...nothing, views: known(300) }, platform);
  expect(snapshot[metric]).toEqual(known(300));
  expect(snapshot[metric === 'reads' ? 'plays' : 'reads']).toEqual(missing);
});

test('a column of its own goes before one of reads or plays', () => {
  expect(snapshotOf({ ...nothing, plays: known(0), views: known(300) }, 'douyin').plays).toEqual(known(0));
});

test('100001 reads of a WeChat Official Account are at least 100,000, and nowhere else', () => {
  for (const platform of platformKinds) {
    const expected = platform === 'wechat_official_account' ? censored(100_000) : known(100_001);
    expect(snapshotOf({ ...nothing, reads: known(100_001) }, platform).reads).toEqual(expected);
  }
  expect(snapshotOf({ ...nothing, views: known(100_001) }, 'wechat_official_account').reads).toEqual(
    censored(100_000),
  );
  expect(snapshotOf({ ...nothing, followers: known(100_001) }, 'wechat_official_account').followers).toEqual(
    known(100_001),
  );
});

test('100,000 and 100,002 reads are what they are', () => {
  for (const value of [100_000, 100_002])
    expect(snapshotOf({ ...nothing, reads: known(value) }, 'wechat_official_account').reads).toEqual(
      known(value),
    );
});

test('what was not reported stays missing, and what was stays as it is', () => {
  const counts = fc.oneof(fc.nat().map(known), fc.nat().map(censored), fc.constant(missing));
  const values = fc.record({
    followers: counts,
    posts: counts,
    likes: counts,
    comments: counts,
    shares: counts,
  });
  fc.assert(
    fc.property(values, fc.constantFrom(...platformKinds), (figures, platform) => {
      const snapshot = snapshotOf({ ...nothing, ...figures }, platform);
      expect(snapshot).toEqual({ ...figures, reads: missing, plays: missing });
      expect(Object.keys(snapshot).sort()).toEqual([...dailyMetrics, 'followers'].sort());
    }),
  );
});
