import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnitPath } from '../../access/index.js';
import { CalendarDate, Refusal } from '../../kernel/index.js';
import { type Receipt, receiptOf } from '../receipt/receipt.js';
import { strikeAnswers } from '../receipt/strike-answers.js';
import { verifyReceipt } from '../receipt/verify-receipt.js';
import { fallingFacts, flagFacts, risingFacts } from '../rubric/basis.js';
import { Criterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import { onlineHomes } from '../rubric/shipped/index.js';
import type { Answer, Facts } from '../score/inputs.js';
import { RatingCase, type StepActor, type StepMember } from './rating-case.js';
import type { RoundRules } from './rating-round.js';
import { RatingRoute } from './rating-route.js';
import type { RatingStep } from './rating-step.js';
import { mustStayAway } from './recusal.js';
import { takeRatingStep } from './take-rating-step.js';

const path = UnitPath.of;
const line = [
  { path: path('1'), tier: 'province' },
  { path: path('1.2'), tier: 'prefecture' },
  { path: path('1.2.3'), tier: 'county' },
] as const;
const applicants = [
  { path: path('1.2.3.4'), tier: 'township' },
  { path: path('1.2.3'), tier: 'county' },
  { path: path('1.2'), tier: 'prefecture' },
] as const;
const first = '2026-11-27' as CalendarDate;
const rules: RoundRules = {
  applyUntil: CalendarDate.plusDays(first, 30),
  checkDays: 2,
  reviewDays: 3,
  panelDays: 3,
  noticeDays: 5,
  appealDays: 10,
  gapThreshold: 10,
  validMonths: 12,
};

/** Few people in few units, some of whom have to stay away or have said nothing: rules are met often. */
const members: fc.Arbitrary<StepMember> = fc.record({
  personId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  unitPath: fc.constantFrom(...['1', '1', '1.2', '1.2', '1.2.3', '1.2.3.4'].map(path)),
  hasDeclared: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
  conflicts: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom([path('1.2.3')], [path('1.2.3.4')], [path('1.9')]) },
  ),
});
const actors: fc.Arbitrary<StepActor> = fc.oneof(
  { weight: 9, arbitrary: members },
  { weight: 1, arbitrary: fc.constant('visitor' as const) },
);
const reason = fc.constantFrom('缺备案号', '查明属实', ' ');
const stars = fc.integer({ min: 0, max: 3 });
const objectionId = fc.constantFrom('o', 'p');
const steps: fc.Arbitrary<RatingStep> = fc.oneof(
  fc.constantFrom<RatingStep>({ step: 'submit' }, { step: 'award' }, { step: 'award' }, { step: 'withdraw' }),
  fc.record({
    step: fc.constantFrom('attest', 'pass', 'pass', 'return', 'decline', 'revoke', 'appeal'),
    reason,
  }),
  fc.record({ step: fc.constant('score' as const), points: fc.nat({ max: 100 }), stars }),
  fc.record({ step: fc.constant('settle' as const), stars, reason }),
  fc.record({ step: fc.constant('object' as const), objectionId }),
  fc.record({
    step: fc.constant('answer_objection' as const),
    objectionId,
    outcome: fc.constantFrom('dismissed', 'upheld_in_part', 'upheld'),
    stars: fc.option(stars),
    reason,
  }),
  fc.record({ step: fc.constant('answer_appeal' as const), isUpheld: fc.boolean(), reason }),
  fc.record({ step: fc.constant('extend' as const), days: fc.nat({ max: 3 }), reason }),
);

/** Steps that fit where a case stands are drawn more often, so that many cases reach their end. */
const fitting: Readonly<Record<string, readonly RatingStep[]>> = {
  draft: [{ step: 'submit' }],
  check: [{ step: 'pass', reason: '材料齐全' }],
  review: [{ step: 'score', points: 80, stars: 2 }],
  panel: [
    { step: 'settle', stars: 2, reason: '同意' },
    { step: 'settle', stars: 2, reason: '同意' },
    { step: 'decline', reason: '未达一星' },
  ],
  notice: [{ step: 'award' }],
  awarded: [{ step: 'revoke', reason: '转发谣言' }],
  revoked: [{ step: 'appeal', reason: '系他人冒名' }],
  declined: [{ step: 'appeal', reason: '材料漏看' }],
  appeal: [{ step: 'answer_appeal', isUpheld: true, reason: '查明属实' }],
};
const moves = fc.array(
  fc.record({ step: steps, actor: actors, days: fc.nat({ max: 5 }), fits: fc.nat({ max: 4 }) }),
  { minLength: 10, maxLength: 80 },
);

const reasoned = [
  'attest',
  'return',
  'decline',
  'settle',
  'revoke',
  'appeal',
  'answer_objection',
  'answer_appeal',
  'extend',
];
const judged = ['attest', 'pass', 'return', 'score', 'settle', 'decline'];
const decided = ['answer_objection', 'award', 'revoke', 'answer_appeal', 'extend'];

const asked = Rubric.criteria(onlineHomes).filter(Criterion.isAsked);
const bestAnswer = (criterion: (typeof asked)[number]): Answer => ({
  value: criterion.kind === 'yes_no' ? true : criterion.kind === 'graded' ? criterion.levels.length - 1 : 900,
  evidence: ['台账'],
});
const known = (names: object, value: boolean | number): object =>
  Object.fromEntries(Object.keys(names).map((name) => [name, { value, source: '登记' }]));
const facts = {
  flags: known(flagFacts, true),
  numbers: { ...known(fallingFacts, 0), ...known(risingFacts, 50) },
  own: {},
} as Facts;
/** What the panel may adopt: from nothing answered to all of it, each a receipt. */
const adopted: readonly Receipt[] = [0, 2, 4, 6, 8, asked.length].map((count) =>
  receiptOf(
    onlineHomes,
    {
      criteria: Object.fromEntries(asked.slice(0, count).map((each) => [each.id, bestAnswer(each)])),
      vetoes: [],
    },
    facts,
  ),
);

/** The step with the stars of the receipt it brings: nobody sets stars by hand. */
function withReceipt(
  step: RatingStep,
  receipt: Receipt | null,
  lot: number,
): readonly [RatingStep, Receipt | null] {
  if (step.step === 'settle') {
    const brought = adopted[lot % adopted.length] as Receipt;
    return [{ ...step, stars: brought.result.stars }, brought];
  }
  if (step.step !== 'answer_objection' || step.outcome !== 'upheld_in_part' || !receipt) return [step, null];
  const struck = asked[lot % asked.length]?.id ?? '';
  const brought = strikeAnswers(onlineHomes, receipt, [struck]);
  return [{ ...step, stars: brought.result.stars }, brought];
}

/** What must be true of every step that was taken. */
function expectKept(
  before: RatingCase,
  now: RatingCase,
  step: RatingStep,
  actor: StepActor,
  today: CalendarDate,
) {
  expect(now.history.slice(0, -1)).toEqual(before.history);
  const taken = now.history.at(-1);
  expect(taken).toMatchObject({
    step: step.step,
    from: before.state,
    to: now.state,
    on: today,
    dueOn: now.dueOn,
  });
  if (step.step === 'extend') expect(now.dueOn && now.dueOn > today).toBe(true);
  if (reasoned.includes(step.step)) expect(taken?.reason).not.toBe('');
  if (judged.includes(step.step)) {
    if (actor === 'visitor') throw new Error('A visitor judged.');
    expect(actor.hasDeclared && !mustStayAway(actor, now.route.applicant)).toBe(true);
  }
  if (decided.includes(step.step)) {
    if (actor === 'visitor') throw new Error('A visitor decided.');
    expect(actor.unitPath).toBe(now.route.province);
    expect(mustStayAway(actor, now.route.applicant)).toBe(false);
  }
  if (step.step === 'award') {
    const published = before.history.findLast(({ to, step }) => to === 'notice' && step !== 'object');
    expect(published).toBeDefined();
    expect(before.notice && before.notice.until < today).toBe(true);
    expect(now.objections.every(({ outcome }) => outcome !== null)).toBe(true);
    expect(now.award?.stars).toBe(before.stars);
  }
  const scorers = now.scores.map(({ personId }) => personId);
  expect(new Set(scorers).size).toBe(scorers.length);
  if (now.state === 'panel' && before.state === 'review') expect(scorers.length).toBeGreaterThanOrEqual(2);
}

test('whatever anybody does in any order: no award without its notice, no step by who stays away, no lost reason, and stars are those of a receipt that verifies', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...applicants), moves, (applicant, history) => {
      const route = RatingRoute.of(applicant, line);
      if (Refusal.is(route)) throw new Error(route.message);
      let found = RatingCase.begin(route);
      let today = first;
      let receipt: Receipt | null = null;
      for (const { step: drawn, actor, days, fits } of history) {
        const likely = fitting[found.state] ?? [];
        const chosen = (fits > 0 ? likely[days % likely.length] : undefined) ?? drawn;
        const [step, brought] = withReceipt(chosen, receipt, days + fits);
        today = CalendarDate.plusDays(today, days);
        const next = takeRatingStep(found, step, actor, { rules, today });
        if (Refusal.is(next)) continue;
        expectKept(found, next, step, actor, today);
        found = next;
        receipt = brought ?? receipt;
        if (brought) expect(verifyReceipt(brought, onlineHomes).holds).toBe(true);
        if (found.state === 'notice') expect(found.stars).toBe(receipt?.result.stars);
        if (found.award) expect(found.award.stars).toBe(receipt?.result.stars);
        reached.add(found.state);
      }
      if (found.award) expect(found.history.some(({ to }) => to === 'notice')).toBe(true);
    }),
    { numRuns: 1500, seed: 20261127 },
  );
  expect([...reached].sort()).toEqual(
    [
      'appeal',
      'awarded',
      'check',
      'declined',
      'draft',
      'notice',
      'panel',
      'review',
      'revoked',
      'withdrawn',
    ].sort(),
  );
});
