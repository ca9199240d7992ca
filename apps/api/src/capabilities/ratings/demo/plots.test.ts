import { UnitPath } from '@fulian/domain/access';
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
import { plots } from './plots.js';

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
const casesOn = (today: CalendarDate): readonly InventedCase[] =>
  plots.map((plot) => {
    const isChecked = plot.steps.some(([role]) => role === 'county');
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

test('the demo shows applications in every state but the withdrawn, and nothing that could not have happened', () => {
  const shown = new Set(statesOn('2026-11-27' as CalendarDate));
  // Sent without a county above, an application is under review at once.
  expect([...shown, 'check', 'withdrawn'].toSorted()).toEqual([...ratingStates].toSorted());
});

test('it comes out the same on any day it is sown, around every holiday', () => {
  const usual = statesOn('2026-11-27' as CalendarDate);
  for (let ahead = 0; ahead < 400; ahead += 9)
    expect(statesOn(CalendarDate.plusDays('2026-01-01' as CalendarDate, ahead))).toEqual(usual);
});
