import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { checkRubric } from '../rubric/check-rubric.js';
import { Criterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import { onlineHomes } from '../rubric/shipped/index.js';
import { Answers, Facts } from './inputs.js';
import { score } from './score.js';

const known = <Value>(value: Value) => ({ value, source: 'register' });
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const runs = { numRuns: 200 };

test('a home that is all a rubric asks for has all points and the highest stars', () => {
  const rating = score(onlineHomes, best(onlineHomes), bestFacts);
  expect(rating).toMatchObject({ stars: 5, points: 100, outOf: 100, isVetoed: false });
});

test('where nothing is said and nothing is known there are no stars, and every line says why', () => {
  const rating = score(onlineHomes, Answers.none, Facts.none);
  expect(rating).toMatchObject({ stars: 0, points: 0, isVetoed: false });
  const outcomes = new Set(rating.sections.flatMap(({ criteria }) => criteria.map(({ outcome }) => outcome)));
  expect(outcomes).toEqual(new Set(['unanswered', 'unknown']));
});

test('a met veto rules stars out, whatever the points', () => {
  const vetoed = { ...best(onlineHomes), vetoes: ['falsification'] };
  expect(score(onlineHomes, vetoed, bestFacts)).toMatchObject({ stars: 0, points: 100, isVetoed: true });
  const late = { ...bestFacts, numbers: { ...bestFacts.numbers, days_since_last_work: known(15) } };
  expect(score(onlineHomes, best(onlineHomes), late)).toMatchObject({ stars: 0, isVetoed: true });
  const inTime = { ...bestFacts, numbers: { ...bestFacts.numbers, days_since_last_work: known(14) } };
  expect(score(onlineHomes, best(onlineHomes), inTime)).toMatchObject({ stars: 5, isVetoed: false });
});

test('what is not known is no veto', () => {
  const { days_since_last_work: _, ...numbers } = bestFacts.numbers;
  const rating = score(onlineHomes, best(onlineHomes), { ...bestFacts, numbers });
  expect(rating.stars).toBe(5);
  expect(rating.vetoes.find(({ veto }) => veto === 'no_update')?.isMet).toBeNull();
});

test('an answer that needs evidence gives nothing without it', () => {
  const answers = best(onlineHomes);
  const bare = { ...answers, criteria: { ...answers.criteria, likeness_consent: { value: true } } };
  const lines = score(onlineHomes, bare, bestFacts).sections.flatMap(({ criteria }) => criteria);
  expect(lines.find(({ criterion }) => criterion === 'likeness_consent')).toMatchObject({
    outcome: 'evidence_missing',
    points: 0,
    outOf: 6,
  });
});

test('a section below its minimum keeps a level away, however many points there are', () => {
  const facts = { ...bestFacts, flags: {} };
  const rating = score(onlineHomes, best(onlineHomes), facts);
  const five = rating.bands.find(({ stars }) => stars === 5);
  expect(five?.sections).toEqual([{ section: 'organisation', missing: 7 }]);
});

test('scoring is total, its points add up, and it says the same again', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers, facts }) => {
      const rating = score(rubric, answers, facts);
      const lines = rating.sections.flatMap(({ criteria }) => criteria);
      expect(rating.points).toBe(lines.reduce((sum, { points }) => sum + points, 0));
      expect(rating.outOf).toBe(Rubric.outOf(rubric));
      for (const { points, outOf } of lines) {
        expect(Number.isSafeInteger(points) && points >= 0 && points <= outOf).toBe(true);
      }
      expect(score(copy(rubric), copy(answers), copy(facts))).toEqual(rating);
    }),
    runs,
  );
});

test('no answer of whatever kind makes scoring fail', () => {
  const wild = fc.dictionary(
    fc.oneof(fc.constantFrom('c0_0', 'c0_1', 'constructor'), fc.string()),
    fc.record({ value: fc.oneof(fc.boolean(), fc.integer(), fc.double()) }),
  );
  fc.assert(
    fc.property(cases, wild, ({ rubric, facts }, criteria) => {
      const { points, outOf } = score(rubric, { criteria, vetoes: ['x'] }, facts);
      expect(points >= 0 && points <= outOf).toBe(true);
    }),
    runs,
  );
});

test('a better input never gives fewer points or fewer stars', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ rubric, answers, facts }, which) => {
      expect(checkRubric(rubric).map(({ code }) => code)).not.toContain('StepsOutOfOrder');
      const before = score(rubric, answers, facts);
      const [betterAnswers, betterFacts] = improved(rubric, answers, facts, which);
      const after = score(rubric, betterAnswers, betterFacts);
      expect(after.points).toBeGreaterThanOrEqual(before.points);
      expect(after.stars).toBeGreaterThanOrEqual(before.stars);
    }),
    { numRuns: 400 },
  );
});

/** One input made better: yes for no, a level or a count more, a day less, evidence, a veto less. */
function improved(rubric: Rubric, answers: Answers, facts: Facts, which: number): [Answers, Facts] {
  const all = Rubric.criteria(rubric);
  const criterion = all[which % (all.length + 1)];
  if (!criterion) return [{ ...answers, vetoes: [] }, facts];
  const told = Object.hasOwn(answers.criteria, criterion.id) ? answers.criteria[criterion.id] : undefined;
  const answer = (value: boolean | number): [Answers, Facts] => [
    { ...answers, criteria: { ...answers.criteria, [criterion.id]: { value, evidence: ['https://a.cn'] } } },
    facts,
  ];
  const number = (name: keyof Facts['numbers'], by: number): [Answers, Facts] => {
    const value = Math.max(0, (facts.numbers[name]?.value ?? 0) + by);
    return facts.numbers[name]
      ? [answers, { ...facts, numbers: { ...facts.numbers, [name]: known(value) } }]
      : [answers, facts];
  };
  switch (criterion.kind) {
    case 'yes_no':
      return answer(true);
    case 'graded':
      return answer(Math.min(criterion.levels.length - 1, told ? Number(told.value) + 1 : 0));
    case 'count':
      return answer(told ? Number(told.value) + 1 + (which % 5) : 0);
    case 'shown':
      return [answers, { ...facts, flags: { ...facts.flags, [criterion.fact]: known(true) } }];
    case 'at_least':
      return number(criterion.fact, 1 + (which % 7));
    case 'at_most':
      return number(criterion.fact, -1 - (which % 7));
    default: {
      const own = facts.own[criterion.measure];
      return own
        ? [answers, { ...facts, own: { ...facts.own, [criterion.measure]: { ...own, now: own.now + 1 } } }]
        : [answers, facts];
    }
  }
}

/** The best answer to everything a rubric asks. */
function best(rubric: Rubric): Answers {
  const asked = Rubric.criteria(rubric).filter(Criterion.isAsked);
  const value = (each: (typeof asked)[number]) =>
    each.kind === 'yes_no' ? true : each.kind === 'graded' ? each.levels.length - 1 : 100;
  return {
    criteria: Object.fromEntries(asked.map((each) => [each.id, { value: value(each), evidence: ['账册'] }])),
    vetoes: [],
  };
}

const bestFacts: Facts = {
  flags: {
    identity_shown: known(true),
    filing_number_shown: known(true),
    owner_named: known(true),
    handover_recorded: known(true),
    help_lines_shown: known(true),
    privacy_notice_shown: known(true),
    three_reviews_recorded: known(true),
  },
  numbers: {
    active_weeks: known(52),
    on_time_reply_percent: known(100),
    complaint_reply_percent: known(100),
    replies_given: known(40),
    days_since_last_work: known(0),
    longest_gap_days: known(7),
    reply_working_days: known(1),
    correction_working_days: known(0),
  },
  own: { active_weeks: { now: 12, before: 6, source: 'register' } },
};
