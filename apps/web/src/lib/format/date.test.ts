import { expect, it } from 'vitest';
import { formatDay, formatInstant, formatMonth, formatMonthTick } from './date.ts';

it('writes a calendar date in full without shifting it across zones', () => {
  expect(formatDay('2026-04-07', 'zh')).toBe('2026年4月7日');
  expect(formatDay('2026-04-07', 'en')).toBe('7 April 2026');
});

it('names a month from any of its days', () => {
  expect(formatMonth('2026-04-30', 'zh')).toBe('2026年4月');
});

it('lets January carry the year on an axis', () => {
  expect(['2025-12-01', '2026-01-01', '2026-02-01'].map((on) => formatMonthTick(on, 'zh'))).toEqual([
    '12月',
    '2026年',
    '2月',
  ]);
});

it('reads an instant on the business clock', () => {
  expect(formatInstant('2026-04-06T16:05:00Z', 'zh')).toBe('2026.04.07 00:05');
});
