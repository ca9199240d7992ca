import { expect, test } from 'vitest';
import { UnitPath } from '../../access/index.js';
import { type CalendarDate, Refusal } from '../../kernel/index.js';
import { RatingCase, type StepMember } from './rating-case.js';
import { RatingRound, type RoundOpening, type RoundRules } from './rating-round.js';
import { RatingRoute } from './rating-route.js';
import type { RatingStep } from './rating-step.js';
import { BlindScores } from './scores.js';
import { supersededOn } from './steps/result-steps.js';
import { takeRatingStep } from './take-rating-step.js';

const on = (text: string) => text as CalendarDate;
const path = UnitPath.of;
const line = [
  { path: path('1'), tier: 'province' },
  { path: path('1.2'), tier: 'prefecture' },
  { path: path('1.2.3'), tier: 'county' },
] as const;
const village = { path: path('1.2.3.4.5'), tier: 'village' } as const;
const prefecture = line[1];

const rules: RoundRules = {
  applyUntil: on('2026-11-30'),
  checkDays: 5,
  reviewDays: 10,
  panelDays: 10,
  noticeDays: 5,
  appealDays: 10,
  gapThreshold: 10,
  validMonths: 12,
};

const route = RatingRoute.of(village, line) as RatingRoute;
const member = (personId: string, unit: string, conflicts: readonly string[] = []): StepMember => ({
  personId,
  unitPath: path(unit),
  hasDeclared: true,
  conflicts: conflicts.map(path),
});
const who = {
  village: member('village', '1.2.3.4.5'),
  county: member('county', '1.2.3'),
  first: member('first', '1.2'),
  second: member('second', '1.2'),
  third: member('third', '1.2'),
  panel: member('panel', '1'),
  office: member('office', '1'),
};
type Who = keyof typeof who | 'visitor';

/** The case after the steps, or the first refusal. */
function after(today: string, ...steps: readonly (readonly [Who, RatingStep])[]): RatingCase | Refusal {
  return from(RatingCase.begin(route), today, ...steps);
}

function from(
  found: RatingCase | Refusal,
  today: string,
  ...steps: readonly (readonly [Who, RatingStep])[]
): RatingCase | Refusal {
  let state = found;
  for (const [name, step] of steps) {
    if (Refusal.is(state)) return state;
    state = takeRatingStep(state, step, name === 'visitor' ? name : who[name], { rules, today: on(today) });
  }
  return state;
}

const reason = '材料齐全';
const submitted: readonly (readonly [Who, RatingStep])[] = [['village', { step: 'submit' }]];
const passed = [...submitted, ['county', { step: 'pass', reason }]] as const;
const scoredOnce = [...passed, ['first', { step: 'score', points: 80, stars: 3 }]] as const;
const reviewed = [...scoredOnce, ['second', { step: 'score', points: 74, stars: 2 }]] as const;
const published = [...reviewed, ['panel', { step: 'settle', stars: 3, reason }]] as const;

test('an application goes from the village by county, prefecture and panel to public notice and award', () => {
  expect(after('2026-11-27', ...submitted)).toMatchObject({ state: 'check', dueOn: '2026-12-04' });
  expect(after('2026-11-27', ...passed)).toMatchObject({ state: 'review', dueOn: '2026-12-11' });
  expect(after('2026-11-27', ...reviewed)).toMatchObject({ state: 'panel' });
  const onNotice = after('2026-11-27', ...published);
  expect(onNotice).toMatchObject({ state: 'notice', notice: { from: '2026-11-27', until: '2026-12-04' } });
  expect(from(onNotice, '2026-12-07', ['office', { step: 'award' }])).toMatchObject({
    state: 'awarded',
    award: { stars: 3, from: '2026-12-07', until: '2027-12-06' },
  });
});

test('tiers that do not stand above are skipped, and the province does not apply', () => {
  expect(route).toEqual({ applicant: '1.2.3.4.5', check: '1.2.3', review: '1.2', province: '1' });
  expect(RatingRoute.of(prefecture, line)).toEqual({
    applicant: '1.2',
    check: null,
    review: '1',
    province: '1',
  });
  expect(RatingRoute.of(line[0], line)).toMatchObject({ code: 'ProvinceDoesNotApply' });
});

test('a gap above the threshold calls a third score, and the middle one stands', () => {
  const apart = [...scoredOnce, ['second', { step: 'score', points: 69, stars: 2 }]] as const;
  expect(after('2026-11-27', ...apart)).toMatchObject({ state: 'review' });
  const third = after('2026-11-27', ...apart, ['third', { step: 'score', points: 75, stars: 3 }]);
  expect(third).toMatchObject({ state: 'panel' });
  if (Refusal.is(third)) throw new Error(third.message);
  expect(BlindScores.middle(third.scores)).toMatchObject({ personId: 'third' });
  expect(BlindScores.middle(third.scores.slice(0, 2))).toMatchObject({ personId: 'second' });
});

test('a returned application goes back with its reason, and may be sent again after the last day to apply', () => {
  const returned = after('2026-11-27', ...scoredOnce, ['second', { step: 'return', reason: '缺备案号' }]);
  expect(returned).toMatchObject({ state: 'draft', scores: [] });
  if (Refusal.is(returned)) throw new Error(returned.message);
  expect(returned.history.at(-1)).toMatchObject({ step: 'return', reason: '缺备案号', from: 'review' });
  expect(from(returned, '2026-12-03', ...submitted)).toMatchObject({ state: 'check' });
  expect(after('2026-12-03', ...submitted)).toMatchObject({ code: 'RoundIsOver' });
});

test.each<[string, readonly (readonly [Who, RatingStep])[], string]>([
  ['a village does not check itself', [...submitted, ['village', { step: 'pass', reason }]], 'NotYourStep'],
  [
    'nobody scores twice',
    [...scoredOnce, ['first', { step: 'score', points: 1, stars: 0 }]],
    'JudgedAlready',
  ],
  [
    'what is attested needs a reason',
    [...submitted, ['county', { step: 'attest', reason: ' ' }]],
    'NoReason',
  ],
  [
    'a village attests nothing of its own',
    [...submitted, ['village', { step: 'attest', reason }]],
    'NotYourStep',
  ],
  [
    'on a sheet and not on the way is attested in a review',
    [...passed, ['first', { step: 'attest', reason }]],
    'WrongRatingState',
  ],
  ['a return needs a reason', [...submitted, ['county', { step: 'return', reason: ' ' }]], 'NoReason'],
  [
    'a settled result needs a reason',
    [...reviewed, ['panel', { step: 'settle', stars: 1, reason: '' }]],
    'NoReason',
  ],
  ['there is no award during the notice', [...published, ['office', { step: 'award' }]], 'NoticeNotOver'],
  ['there is no award without a notice', [...reviewed, ['office', { step: 'award' }]], 'WrongRatingState'],
  ['a visitor only objects', [...reviewed, ['visitor', { step: 'settle', stars: 1, reason }]], 'NotYourStep'],
])('%s', (_, steps, code) => {
  expect(after('2026-11-27', ...steps)).toMatchObject({ code });
});

test('nobody judges before she declared, in her own unit, or where she said she stays away', () => {
  const sent = after('2026-11-27', ...passed) as RatingCase;
  const score = { step: 'score', points: 80, stars: 3 } as const;
  const moment = { rules, today: on('2026-11-27') };
  const undeclared = { ...who.first, hasDeclared: false };
  expect(takeRatingStep(sent, score, undeclared, moment)).toMatchObject({ code: 'RecusalNotDeclared' });
  const away = member('away', '1.2', ['1.2.3.4']);
  expect(takeRatingStep(sent, score, away, moment)).toMatchObject({ code: 'Conflicted' });
  const own = { ...sent, route: { ...route, applicant: path('1.2') } };
  expect(takeRatingStep(own, score, who.first, moment)).toMatchObject({ code: 'OwnUnit' });
});

test('an objection upheld in part is published anew with what is left, and an open one holds the award up', () => {
  const objected = after('2026-11-27', ...published, ['visitor', { step: 'object', objectionId: 'o' }]);
  expect(from(objected, '2026-12-07', ['office', { step: 'award' }])).toMatchObject({
    code: 'ObjectionsOpen',
  });
  const answer = { step: 'answer_objection', objectionId: 'o', outcome: 'upheld_in_part', reason } as const;
  expect(from(objected, '2026-12-02', ['office', { ...answer, stars: 4 }])).toMatchObject({
    code: 'NoStars',
  });
  const left = from(objected, '2026-12-02', ['office', { ...answer, stars: 2 }]);
  expect(left).toMatchObject({
    state: 'notice',
    stars: 2,
    notice: { from: '2026-12-02', until: '2026-12-09' },
  });
  expect(from(left, '2026-12-07', ['office', { step: 'award' }])).toMatchObject({ code: 'NoticeNotOver' });
  expect(from(left, '2026-12-10', ['office', { step: 'award' }])).toMatchObject({ award: { stars: 2 } });
});

test('an objection comes too late after the notice, and is answered once', () => {
  const onNotice = after('2026-11-27', ...published);
  const object = ['visitor', { step: 'object', objectionId: 'o' }] as const;
  expect(from(onNotice, '2026-12-07', object)).toMatchObject({ code: 'NoticeIsOver' });
  const answer = [
    'office',
    { step: 'answer_objection', objectionId: 'o', outcome: 'dismissed', stars: null, reason },
  ] as const;
  expect(from(onNotice, '2026-12-01', object, answer, answer)).toMatchObject({ code: 'ObjectionAnswered' });
});

test('a veto event revokes an award, and an appeal in time restores it, once', () => {
  const awarded = from(after('2026-11-27', ...published), '2026-12-07', ['office', { step: 'award' }]);
  const revoked = from(awarded, '2026-12-08', ['office', { step: 'revoke', reason: '转发谣言' }]);
  expect(revoked).toMatchObject({ state: 'revoked', award: { stars: 3 } });
  const appeal = ['village', { step: 'appeal', reason: '系他人冒名' }] as const;
  expect(from(revoked, '2026-12-23', appeal)).toMatchObject({ code: 'AppealIsOver' });
  const restored = from(revoked, '2026-12-22', appeal, [
    'office',
    { step: 'answer_appeal', isUpheld: true, reason: '查明属实' },
  ]);
  expect(restored).toMatchObject({ state: 'awarded', award: { stars: 3 } });
  const again = from(restored, '2026-12-23', ['office', { step: 'revoke', reason: '再犯' }], appeal);
  expect(again).toMatchObject({ code: 'AppealIsOver' });
});

test('an extension lengthens what is due by its working days and keeps its reason', () => {
  const extended = after('2026-11-27', ...submitted, ['office', { step: 'extend', days: 2, reason: '停电' }]);
  expect(extended).toMatchObject({ state: 'check', dueOn: '2026-12-08' });
  expect((extended as RatingCase).history.at(-1)).toMatchObject({ step: 'extend', reason: '停电' });
});

const opening: RoundOpening = {
  ...rules,
  title: '2026 年度星级网上妇女之家评定',
  basis: 'business_grading',
  basisText: '业务评级',
  purpose: '看清长处和短板',
  minutes: 20,
};

test.each<[Partial<RoundOpening>, string | undefined]>([
  [{}, undefined],
  [
    { basis: 'approval_document', basisText: '湘妇字〔2026〕12号，2026年11月20日，湖南省妇女联合会' },
    undefined,
  ],
  [{ basis: 'approval_document', basisText: '' }, 'NoBasis'],
  [{ basisText: ' ' }, 'NoBasis'],
  [{ title: '' }, 'NoTitle'],
  [{ purpose: '' }, 'NoPurpose'],
  [{ minutes: 0 }, 'NotMinutes'],
  [{ applyUntil: on('2026-11-26') }, 'NotADeadline'],
  [{ noticeDays: 4 }, 'NotAWindow'],
  [{ gapThreshold: 0 }, 'NotAWindow'],
  [{ validMonths: 61 }, 'NotAWindow'],
])('a round with %o is opened or refused: %s', (change, code) => {
  expect(RatingRound.allowOpening({ ...opening, ...change }, on('2026-11-27'))?.code).toBe(code);
});

test('whoever attested something may pass the application on, and both stay on record', () => {
  const attested = [...submitted, ['county', { step: 'attest', reason: '公示求助电话：已核对' }]] as const;
  const on = after('2026-11-27', ...attested, ['county', { step: 'pass', reason }]);
  expect(on).toMatchObject({
    state: 'review',
    history: [{ step: 'submit' }, { step: 'attest', from: 'check', to: 'check' }, { step: 'pass' }],
  });
});

test('an extension stays on record with the day it led to, and never ends before it was granted', () => {
  const extended = from(after('2026-11-27', ...passed), '2026-12-01', [
    'office',
    { step: 'extend', days: 3, reason: '评审出差' },
  ]) as RatingCase;
  expect(extended).toMatchObject({ dueOn: '2026-12-16' });
  expect(extended.history.at(-1)).toMatchObject({ step: 'extend', reason: '评审出差', dueOn: '2026-12-16' });
  const late = from(after('2026-11-27', ...passed), '2026-12-28', [
    'office',
    { step: 'extend', days: 3, reason: '评审出差' },
  ]);
  expect(late).toMatchObject({ dueOn: '2026-12-31' });
});

test('an award that an appeal puts back yields to a later one, and to no earlier one', () => {
  const restored = { from: on('2026-03-02') };
  expect(supersededOn(restored, [])).toBeNull();
  expect(supersededOn(restored, [{ from: on('2025-03-02') }])).toBeNull();
  expect(supersededOn(restored, [{ from: on('2026-09-01') }, { from: on('2026-06-01') }])).toBe('2026-06-01');
});
