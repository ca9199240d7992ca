import { type Tier, tiers, UnitPath } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import {
  onlineHomes,
  type RoundRules,
  ratingStates,
  type StepMember,
  verifyReceipt,
} from '@fulian/domain/ratings';
import { expect, test } from 'vitest';
import { type InventedCase, inventCase } from './invent-case.js';
import { tidy } from './invent-inputs.js';
import { type Plot, plots, plotsOfLastYear } from './plots.js';

const path = UnitPath.of;
const member = (personId: string, unitPath: UnitPath): StepMember => ({
  personId,
  unitPath,
  hasDeclared: true,
  conflicts: [],
});
const people = {
  home: member('home', path('1.2.3.4')),
  county: member('county', path('1.2.3')),
  first: member('first', path('1.2')),
  second: member('second', path('1.2')),
  third: member('third', path('1.2')),
  panel: member('panel', path('1')),
  office: member('office', path('1')),
};

/** All applications, were the demo sown on a day. */
const casesOn = (today: CalendarDate, ofPlots: readonly Plot[] = plots): readonly InventedCase[] =>
  ofPlots.map((plot) => {
    const isChecked = ['township', 'village'].includes(tierOf(plot.unit));
    const route = {
      applicant: path('1.2.3.4'),
      check: isChecked ? path('1.2.3') : null,
      review: path('1.2'),
      province: path('1'),
    };
    const rules: RoundRules = {
      applyUntil: CalendarDate.plusDays(today, 20),
      checkDays: 5,
      reviewDays: 10,
      panelDays: 10,
      noticeDays: 5,
      appealDays: 10,
      gapThreshold: 10,
      validMonths: 24,
    };
    return inventCase(plot, { route, rubric: onlineHomes, rules, facts: tidy, people, today });
  });

const statesOn = (today: CalendarDate): readonly string[] => casesOn(today).map(({ found }) => found.state);

test('results of one star up to five occur, and every receipt verifies', () => {
  const receipts = casesOn('2026-11-27' as CalendarDate).flatMap(({ receipt }) => receipt ?? []);
  expect(new Set(receipts.map(({ result }) => result.stars))).toEqual(new Set([1, 2, 3, 4, 5]));
  for (const receipt of receipts) expect(verifyReceipt(receipt, onlineHomes)).toMatchObject({ holds: true });
});

test('the demo shows applications in every state, of homes at every tier that applies, and nothing that could not have happened', () => {
  const shown = new Set(statesOn('2026-11-27' as CalendarDate));
  expect([...shown].toSorted()).toEqual([...ratingStates].toSorted());
  const tiersOf = plots.map(({ unit }) => tierOf(unit));
  expect(new Set(tiersOf)).toEqual(new Set(['prefecture', 'county', 'township', 'village']));
});

/** A key of the registry is as long as its tier is deep; the n-th unit below one stands a tier lower. */
const tierOf = (unit: Plot['unit']): Tier => {
  const of = (key: string): number => ({ 2: 0, 4: 1, 6: 2, 9: 3, 12: 4 })[key.length] ?? -1;
  return (typeof unit === 'string' ? tiers[of(unit)] : tiers[of(unit[0]) + 1]) as Tier;
};

test('the round of the year before granted its stars by the same rules, and each receipt verifies', () => {
  const cases = casesOn(CalendarDate.plusDays('2026-11-27' as CalendarDate, -365), plotsOfLastYear);
  expect(cases.map(({ found }) => found.state)).toEqual(['awarded', 'awarded']);
  for (const { receipt } of cases) expect(receipt && verifyReceipt(receipt, onlineHomes).holds).toBe(true);
});

test('it comes out the same on any day it is sown, around every holiday', () => {
  const usual = statesOn('2026-11-27' as CalendarDate);
  for (let ahead = 0; ahead < 400; ahead += 9)
    expect(statesOn(CalendarDate.plusDays('2026-01-01' as CalendarDate, ahead))).toEqual(usual);
});
