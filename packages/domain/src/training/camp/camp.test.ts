import { expect, test } from 'vitest';
import type { CalendarDate } from '../../kernel/index.js';
import { CampPlan } from './camp-plan.js';
import { type CampEvent, CampState, campEvents } from './camp-state.js';

const day = (text: string) => text as CalendarDate;
const plan: CampPlan = {
  title: ' “湘女e家”  训练营 ',
  sessionNumber: 49,
  venue: '长沙市',
  firstOn: day('2026-12-07'),
  lastOn: day('2026-12-11'),
  seats: 60,
  basis: ' ',
  childcareNote: null,
};

test.each<[CampState, readonly CampEvent[]]>([
  ['planned', ['open', 'cancel']],
  ['open', ['close', 'cancel']],
  ['closed', ['reopen', 'finish', 'cancel']],
  ['done', []],
  ['cancelled', []],
])('when a camp is %s, only %j can happen', (state, events) => {
  expect(campEvents.filter((event) => CampState.allows(state, event))).toEqual(events);
});

test('a plan is tidied: spaces fold, and blank is nothing', () => {
  expect(CampPlan.read(plan)).toMatchObject({ title: '“湘女e家” 训练营', basis: null });
});

test.each([
  ['NotATitle', { title: ' ' }],
  ['NotASessionNumber', { sessionNumber: 0 }],
  ['NotAVenue', { venue: '' }],
  ['EndsBeforeBeginning', { lastOn: day('2026-12-06') }],
  ['TooManyDays', { lastOn: day('2027-01-07') }],
  ['NotANumberOfSeats', { seats: 1.5 }],
] as const)('a plan is refused with %s', (code, wrong) => {
  expect(CampPlan.read({ ...plan, ...wrong })).toMatchObject({ code });
});

test('a camp opens on an approval document, with lessons, before it begins', () => {
  const based = { ...plan, basis: '湘妇字〔2026〕12号' };

  expect(CampPlan.allowOpening({ ...plan, basis: null }, 3, day('2026-11-20'))).toMatchObject({
    code: 'BasisMissing',
  });
  expect(CampPlan.allowOpening(based, 0, day('2026-11-20'))).toMatchObject({ code: 'LessonsMissing' });
  expect(CampPlan.allowOpening(based, 3, day('2026-12-07'))).toMatchObject({ code: 'CampHasBegun' });
  expect(CampPlan.allowOpening(based, 3, day('2026-12-06'))).toBeUndefined();
});

test('a roster is taken from the first day on', () => {
  expect(CampPlan.allowRoster(plan.firstOn, day('2026-12-06'))).toMatchObject({ code: 'CampNotBegun' });
  expect(CampPlan.allowRoster(plan.firstOn, plan.firstOn)).toBeUndefined();
});
