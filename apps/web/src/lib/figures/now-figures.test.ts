import { expect, it } from 'vitest';
import type { Now, PeriodFigures } from './figures.query.ts';
import { nowFigures } from './now-figures.ts';

const now: Now = { followers: 123_456, accounts: 12, reportingAccounts: 9, lastReportedOn: null };
const none = { value: 0, reported: 0, censored: 0 };

const month = (followersGrowth: number, plays = none): PeriodFigures => ({
  from: '2026-03-01',
  to: '2026-03-31',
  followers: 5000,
  followersGrowth,
  posts: none,
  reads: none,
  plays,
  likes: none,
});

const found = (label: string, months: readonly PeriodFigures[]) =>
  nowFigures(now, months, 'zh').find((figure) => figure.label === label);

it('says a large number in short, and every digit for who points at it', () => {
  expect(found('粉丝', [])).toMatchObject({ value: '12.3万', exact: '123,456' });
});

it('tells nothing of a month where there is none', () => {
  expect(nowFigures(now, [], 'zh').map(({ label }) => label)).toEqual(['粉丝', '账号']);
});

it('takes followers that nobody ever told for unknown, not for 0', () => {
  const untold = { ...now, followers: 0, reportingAccounts: 0, lastReportedOn: '2026-03-01' };
  expect(nowFigures(untold, [], 'zh')[0]).toMatchObject({ value: '未报', isMissing: true });
  const [gone] = nowFigures({ ...untold, accounts: 0 }, [], 'zh');
  expect(gone).toMatchObject({ value: '0', isMissing: false });
  const growth = nowFigures(now, [{ ...month(0), followers: 0 }], 'zh')[2];
  expect(growth).toMatchObject({ label: '本月涨粉', value: '未报', isMissing: true });
});

it('sets what nobody reported apart from zero', () => {
  const reported = { value: 0, reported: 1, censored: 0 };
  expect(found('本月播放', [month(0)])).toMatchObject({ value: '未报', isMissing: true });
  expect(found('本月播放', [month(0, reported)])).toMatchObject({ value: '0', isMissing: false });
});

it('sets the running month beside the whole of the one before', () => {
  expect(found('本月涨粉', [month(-35), month(20)])).toMatchObject({
    value: '+20',
    note: '上月全月 −35',
  });
  expect(found('本月涨粉', [month(20)])?.note).toBeUndefined();
});
