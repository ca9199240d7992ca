import { expect, it } from 'vitest';
import type { PeriodFigures } from './figures.query.ts';
import { kindChoice, trendOf } from './trend.ts';
import { trendOfDays, trendOfMonths, trendOfYears } from './trend-figures.ts';

const total = (value: number | null) => ({
  value: value ?? 0,
  reported: value === null ? 0 : 1,
  censored: 0,
});

const period = (from: string, plays: number | null): PeriodFigures => ({
  from,
  to: from,
  followers: 5000,
  followersGrowth: 3,
  posts: total(1),
  reads: total(null),
  plays: total(plays),
  likes: total(0),
});

const month = (on: string, plays: number | null) => period(`${on}-01`, plays);

const monthsUpTo = (length: number) =>
  Array.from({ length }, (_, at) => {
    const index = 2024 * 12 + at;
    return month(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, at);
  });

const byMonth = (months: readonly PeriodFigures[], metric: 'plays' | 'followers' = 'plays') =>
  trendOf(trendOfMonths(months), metric, 'zh');

it('shows the last twelve months', () => {
  expect(byMonth(monthsUpTo(24)).chart.columns.map(({ text }) => text)).toHaveLength(12);
});

it('sets each month beside the same month a year earlier', () => {
  const [now, before] = byMonth(monthsUpTo(24)).chart.lines;
  expect([now?.words[0], before?.words[0]]).toEqual(['12', '0']);
});

it('compares with nothing where there is no earlier year', () => {
  expect(byMonth(monthsUpTo(7)).chart.lines).toHaveLength(1);
});

it('compares with nothing where no more than a quarter of what was earlier is known', () => {
  expect(byMonth(monthsUpTo(15)).chart.lines).toHaveLength(1);
  expect(byMonth(monthsUpTo(16)).chart.lines).toHaveLength(2);
});

it('takes months before anybody counted for unknown, not for 0 followers', () => {
  const before = { ...month('2026-01', null), followers: 0, posts: total(null) };
  const { chart, table } = byMonth([before, month('2026-02', 5)], 'followers');
  expect(chart.lines[0]?.heights[0]).toBeNull();
  expect(table.rows.map(({ followers, growth }) => [followers, growth])).toEqual([
    ['5,000', '+3'],
    ['未报', '未报'],
  ]);
});

it('leaves a gap, and says so, in a month nobody reported', () => {
  const [line] = byMonth([month('2026-01', 5), month('2026-02', null)]).chart.lines;
  expect([line?.heights[1], line?.words[1]]).toEqual([null, '未报']);
});

it('sets days beside those 52 weeks earlier, and names every fifth of them on the axis', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
  const earlier = days.map((_, at) => period(`2025-03-0${at + 2}`, at));
  const trend = trendOf(
    trendOfDays('day', { days: days.map((on) => period(on, 9)), earlier }),
    'plays',
    'zh',
  );
  expect(trend.chart.columns.map(({ tick }) => tick)).toEqual(['3.1', '', '', '', '', '3.6']);
  expect(trend.chart.lines.map(({ text, words }) => [text, words[5]])).toEqual([
    ['播放', '9'],
    ['五十二周前', '5'],
  ]);
  expect(trend.table).toMatchObject({
    caption: '逐日数字',
    columns: [{ text: '日期' }, {}, {}, {}, {}, {}, {}],
  });
});

it('names weeks by their Monday, and years by their number', () => {
  const days = [period('2026-03-02', 1), period('2026-03-03', 2), period('2026-03-09', 4)];
  const weeks = trendOf(trendOfDays('week', { days, earlier: [] }), 'plays', 'zh').table.rows;
  expect(weeks.map(({ period: name, plays }) => [name, plays])).toEqual([
    ['2026.03.09 起一周', '4'],
    ['2026.03.02 起一周', '3'],
  ]);
  const years = trendOf(trendOfYears(monthsUpTo(14)), 'plays', 'en').table.rows;
  expect(years.map(({ period: name, plays }) => [name, plays])).toEqual([
    ['2025', '25'],
    ['2024', '66'],
  ]);
});

it('keeps the metric when the kind of period changes, and the kind when the metric does', () => {
  const { metrics } = trendOf(trendOfDays('day', { days: [], earlier: [] }), 'likes', 'zh');
  expect(metrics.tabs[0]).toEqual({ href: '?by=day&metric=plays', text: '播放', isCurrent: false });
  const { tabs } = kindChoice('month', 'likes', 'zh');
  expect(tabs.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['?by=day&metric=likes', false],
    ['?by=week&metric=likes', false],
    ['?metric=likes', true],
    ['?by=year&metric=likes', false],
  ]);
});
