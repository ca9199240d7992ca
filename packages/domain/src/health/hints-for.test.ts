import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../kernel/index.js';
import type { AccountCondition } from './condition.js';
import { followerJump } from './follower-jump.js';
import { hintsFor } from './hints-for.js';

const today = '2026-03-31' as CalendarDate;
const ago = (days: number): CalendarDate => CalendarDate.plusDays(today, -days);
const healthy: AccountCondition = {
  openedOn: ago(900),
  closedOn: null,
  filingNumber: '湘ICP备1号',
  lastPublishedOn: ago(1),
  lastReportedOn: ago(1),
  moves: [],
  doubles: 0,
  unanswered: null,
  openImpostors: 0,
  closingNoticedOn: null,
};
const kinds = (change: Partial<AccountCondition>) =>
  hintsFor({ ...healthy, ...change }, today).map(({ kind }) => kind);

test('a healthy account gives no hints', () => {
  expect(kinds({})).toEqual([]);
});

test('an account is silent from its tenth day without a publication, and told the day of the veto', () => {
  expect(kinds({ lastPublishedOn: ago(9) })).toEqual([]);
  expect(hintsFor({ ...healthy, lastPublishedOn: ago(10) }, today)).toEqual([
    { kind: 'silent', on: ago(10), amount: 10, before: CalendarDate.plusDays(today, 4) },
  ]);
});

test('an account that never published is silent since its opening; one of unknown age is not judged', () => {
  expect(kinds({ lastPublishedOn: null })).toEqual(['silent']);
  expect(kinds({ lastPublishedOn: null, openedOn: ago(3) })).toEqual([]);
  expect(kinds({ lastPublishedOn: null, openedOn: null })).toEqual([]);
});

test('what was counted, filed, doubled or reported is told, the most pressing first', () => {
  expect(
    kinds({
      openImpostors: 1,
      unanswered: { on: ago(2), count: 3 },
      doubles: 1,
      filingNumber: null,
      lastPublishedOn: ago(20),
    }),
  ).toEqual([
    'impostor_reported',
    'silent',
    'unanswered_messages',
    'doubled_registration',
    'filing_number_missing',
  ]);
  expect(kinds({ unanswered: { on: ago(2), count: 0 } })).toEqual([]);
  expect(kinds({ unanswered: { on: ago(31), count: 3 } })).toEqual([]);
});

test('a closed account is only asked whether its closing was announced', () => {
  const closed = { closedOn: ago(3), filingNumber: null, lastPublishedOn: ago(90) };
  expect(kinds(closed)).toEqual(['closed_without_notice']);
  expect(kinds({ ...closed, closingNoticedOn: ago(20) })).toEqual([]);
  expect(kinds({ ...closed, closedOn: ago(31) })).toEqual([]);
});

const steps = (...followersSteps: readonly number[]) => {
  let followers = 5000;
  return followersSteps.map((followersStep, index) => {
    followers += followersStep;
    return { on: ago(followersSteps.length - index), followersStep, followers };
  });
};

test('a jump is large, a large part of the stock, and far out of the usual, upwards or downwards', () => {
  expect(followerJump(steps(3, 5, 4, 2000, 6))).toMatchObject({ followersStep: 2000 });
  expect(followerJump(steps(3, 5, 4, -2000, 6))).toMatchObject({ followersStep: -2000 });
  expect(followerJump(steps(3, 5, 4, 900, 6))).toBeUndefined();
  expect(followerJump(steps(800, 1100, 1300, 2000, 1200))).toBeUndefined();
  expect(kinds({ moves: steps(3, 5, 4, 2000, 6) })).toEqual(['follower_jump']);
});

test('days that all move alike are never a jump', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 1_000_000 }), fc.integer({ min: 3, max: 30 }), (step, days) => {
      expect(followerJump(steps(...Array<number>(days).fill(step)))).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
