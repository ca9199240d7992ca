import { CalendarDate } from '@fulian/domain/kernel';
import { expect, test } from 'vitest';
import { daysAsked, monthsAsked } from './trend-asked.ts';
import { trendKindIn, trendKinds } from './trend-kind.ts';

const saturday = '2026-11-28' as CalendarDate;

test.each([
  ['day', 2],
  ['week', 2],
  ['month', 24],
  ['year', 59],
] as const)('by %s, %i months are asked for and no more', (kind, months) => {
  expect(monthsAsked(kind, saturday)).toBe(months);
});

test('by year, the first month asked for is a January', () => {
  expect(monthsAsked('year', '2027-01-01' as CalendarDate)).toBe(49);
});

test('by day, thirty days up to today are asked for; by week, thirteen weeks from a Monday on', () => {
  expect(daysAsked('day', saturday)).toMatchObject({ from: '2026-10-30', to: '2026-11-28' });
  expect(daysAsked('week', saturday)).toMatchObject({ from: '2026-08-31', to: '2026-11-28' });
  expect(daysAsked('week', '2026-11-23' as CalendarDate)).toMatchObject({ from: '2026-08-31' });
});

test('days are compared with as many, on the same weekdays 52 weeks earlier', () => {
  for (const kind of ['day', 'week'] as const) {
    const asked = daysAsked(kind, saturday);
    if (!asked) throw new Error('No days.');
    expect(CalendarDate.daysBetween(asked.earlierFrom, asked.from)).toBe(364);
    expect(CalendarDate.daysBetween(asked.earlierTo, asked.to)).toBe(364);
  }
});

test('months and years need no days', () => {
  expect([daysAsked('month', saturday), daysAsked('year', saturday)]).toEqual([undefined, undefined]);
});

test('the address says by what a trend is drawn; months where it says nothing known', () => {
  const kindOf = (search: string) => trendKindIn(new URL(`http://a/home/1${search}`));
  expect(trendKinds.map((kind) => kindOf(`?by=${kind}`))).toEqual(trendKinds);
  expect([kindOf(''), kindOf('?by=quarter'), kindOf('?by=')]).toEqual(['month', 'month', 'month']);
});
