import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../../kernel/index.js';
import { microHomes } from '../../ratings/index.js';
import type { OwnWork, OwnWorks } from '../trend/own-works.js';
import { type EligibilityGround, eligibilityOf, isEligible } from './eligibility.js';
import { growthOf } from './growth.js';
import { prefillAnswers } from './prefill.js';

const today = '2026-11-27' as CalendarDate;
const ago = (days: number) => CalendarDate.plusDays(today, -days);
const works = (days: readonly number[]): readonly OwnWork[] =>
  days.map((each, at) => ({
    publishedOn: ago(each),
    hour: 19,
    title: `作品 ${at}`,
    plays: null,
    comments: null,
  }));
const known = (days: readonly number[], fromDays = 400): OwnWorks => ({
  works: works(days),
  known: { fromOn: ago(fromDays), untilOn: today },
});
const weekly = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => (from + at) * 7 + 1);

test('twelve weeks are held against the twelve before, measure by measure', () => {
  const { lines, fromOn, beforeFromOn } = growthOf(known([...weekly(0, 9), ...weekly(12, 18)]), [], today);
  expect(lines).toEqual([
    { measure: 'active_weeks', now: 9, before: 6, weeksNow: 12, weeksBefore: 12, percent: 50 },
    { measure: 'own_works', now: 9, before: 6, weeksNow: 12, weeksBefore: 12, percent: 50 },
  ]);
  expect([fromOn, beforeFromOn]).toEqual([ago(83), ago(167)]);
});

test('before the first export nothing is known, and nothing is compared', () => {
  expect(growthOf(known(weekly(0, 9), 80), [], today).lines[0]).toMatchObject({
    now: 9,
    before: null,
    percent: null,
  });
});

test('a pause costs nothing: growth is by the week', () => {
  const harvest = { fromOn: ago(41), untilOn: ago(0) };
  const all = known([...weekly(6, 12), ...weekly(12, 24)]);
  expect(growthOf(all, [], today).lines[0]?.percent).toBe(-50);
  expect(growthOf(all, [harvest], today).lines[0]).toMatchObject({ now: 6, weeksNow: 6, percent: 0 });
});

test('one work more in the last twelve weeks never lowers growth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(160), { maxLength: 40 }), fc.nat(83), (days, extra) => {
      const percents = (all: OwnWorks) => growthOf(all, [], today).lines.map(({ percent }) => percent ?? 0);
      const [before, after] = [percents(known(days)), percents(known([...days, extra]))];
      for (const [at, percent] of after.entries())
        expect(percent).toBeGreaterThanOrEqual(before[at] as number);
    }),
  );
});

const ground = (more: Partial<EligibilityGround> = {}): EligibilityGround => ({
  campsAttended: 1,
  draftsAnswered: 2,
  hasAccount: true,
  growth: growthOf(known([...weekly(0, 9), ...weekly(12, 18)]), [], today),
  lastWorkOn: ago(1),
  isPaused: false,
  round: 'open',
  ...more,
});
const answers = (more: Partial<EligibilityGround>) =>
  Object.fromEntries(eligibilityOf(ground(more), today).map(({ rule, answer }) => [rule, answer]));

test('who meets every rule may apply, and each rule says the number behind it', () => {
  const lines = eligibilityOf(ground(), today);
  expect(isEligible(lines)).toBe(true);
  expect(lines.find(({ rule }) => rule === 'regular')).toEqual({
    rule: 'regular',
    answer: 'met',
    has: 9,
    needs: 8,
  });
});

test.each<[string, Partial<EligibilityGround>, string]>([
  ['trained', { campsAttended: 0 }, 'not_met'],
  ['coached', { draftsAnswered: 0 }, 'not_met'],
  ['account', { hasAccount: false }, 'not_met'],
  ['regular', { growth: growthOf({ works: [], known: null }, [], today) }, 'unknown'],
  ['own_works', { growth: growthOf(known([1]), [], today) }, 'not_met'],
  ['growing', { growth: growthOf(known(weekly(0, 9), 80), [], today) }, 'unknown'],
  ['growing', { growth: growthOf(known([...weekly(0, 3), ...weekly(12, 24)]), [], today) }, 'not_met'],
  ['recent', { lastWorkOn: ago(30) }, 'not_met'],
  ['recent', { lastWorkOn: ago(30), isPaused: true }, 'met'],
  ['recent', { lastWorkOn: null }, 'unknown'],
  ['round', { round: 'applied_already' }, 'not_met'],
])('the rule %s is explained by itself', (rule, more, answer) => {
  expect(answers(more)[rule]).toBe(answer);
});

test('an application is filled in with what exports tell and nothing else', () => {
  const filled = prefillAnswers(microHomes, known([1, 2, 400]), 'https://example.org/1', today);
  expect(filled).toEqual({
    criteria: { original_works: { value: 2, evidence: ['https://example.org/1'] } },
    vetoes: [],
  });
  expect(prefillAnswers(microHomes, { works: [], known: null }, 'x', today).criteria).toEqual({});
});
