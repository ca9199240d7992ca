import { expect, test } from 'vitest';
import { type CalendarDate, Count } from '../kernel/index.js';
import { allowReport } from './allow-report.js';
import { Snapshot } from './metric.js';

const today = '2026-05-01' as CalendarDate;
const told = { ...Snapshot.empty, plays: Count.known(0) };
const report = (on: string, closedOn: string | null = null, figures: Snapshot = told) =>
  allowReport({ closedOn: closedOn as CalendarDate | null }, on as CalendarDate, figures, today)?.code;

test('figures are told of days up to today', () => {
  expect([report('2026-05-01'), report('2026-05-02')]).toEqual([undefined, 'ReportedForFuture']);
});

test('a closed account is told of up to its last day', () => {
  expect([report('2026-04-01', '2026-04-01'), report('2026-04-02', '2026-04-01')]).toEqual([
    undefined,
    'ReportedAfterClosing',
  ]);
});

test('a report that says nothing is refused, one that says zero is not', () => {
  expect(report('2026-04-01', null, Snapshot.empty)).toBe('NothingReported');
  expect(report('2026-04-01')).toBeUndefined();
});
