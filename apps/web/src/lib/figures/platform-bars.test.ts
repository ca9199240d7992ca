import { expect, test } from 'vitest';
import { platformBars } from './platform-bars.ts';

const now = { followers: 0, accounts: 2, reportingAccounts: 0, lastReportedOn: '2026-11-05' };
const bars = platformBars(
  [
    { platform: 'website', now },
    { platform: 'weibo', now: { ...now, reportingAccounts: 2 } },
    { platform: 'douyin', now: { ...now, reportingAccounts: 2, followers: 50 } },
    { platform: 'app', now: { ...now, accounts: 0 } },
    { platform: 'kuaishou', now: { ...now, reportingAccounts: 1, followers: 200 } },
  ],
  'zh',
);

test('a platform whose followers nobody told stands last, without a bar, though its reads were told', () => {
  expect(bars.at(-1)).toMatchObject({ key: 'website', value: '未报', share: null });
});

test('followers told as 0, and those of closed accounts, are 0 and no gap', () => {
  expect(bars.map(({ key, value, share }) => [key, value, share]).slice(0, -1)).toEqual([
    ['kuaishou', '200', 1],
    ['douyin', '50', 0.25],
    ['weibo', '0', 0],
    ['app', '0', 0],
  ]);
});
