import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { allowEdit } from './allow-change.js';
import { allowClosing, allowReopening } from './allow-closing.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-05-01');
const open = { version: 3, openedOn: day('2026-01-10'), closedOn: null };
const closed = { ...open, closedOn: day('2026-04-01') };
const close = (on: string, lastKnownOn: string | null = null, seen = 3, account: typeof open = open) =>
  allowClosing(account, seen, day(on), lastKnownOn as CalendarDate | null, today)?.code;

test('an account is closed on its opening day at the earliest and today at the latest', () => {
  expect([close('2026-01-10'), close('2026-05-01')]).toEqual([undefined, undefined]);
  expect([close('2026-01-09'), close('2026-05-02')]).toEqual(['ClosedBeforeOpened', 'ClosedInFuture']);
});

test('an account is not closed before the last day of its figures', () => {
  expect([close('2026-03-01', '2026-03-01'), close('2026-03-01', '2026-03-02')]).toEqual([
    undefined,
    'FiguresAfterClosing',
  ]);
});

test('an account of unknown opening is closed on any day', () => {
  expect(allowClosing({ ...open, openedOn: null }, 3, day('1999-01-01'), null, today)).toBeUndefined();
});

test('a closed account is neither edited nor closed again, an open one not reopened', () => {
  expect(allowEdit(closed, 3)?.code).toBe('AccountClosed');
  expect(allowClosing(closed, 3, today, null, today)?.code).toBe('AccountClosed');
  expect(allowReopening(open, 3)?.code).toBe('AccountOpen');
  expect(allowReopening(closed, 3)).toBeUndefined();
});

test('whoever saw another version changes nothing', () => {
  expect(allowEdit(open, 2)?.code).toBe('StaleVersion');
  expect(close('2026-03-01', null, 2)).toBe('StaleVersion');
  expect(allowReopening(closed, 4)?.code).toBe('StaleVersion');
});
