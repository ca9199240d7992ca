import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { microHomes } from '../rubric/shipped/index.js';
import type { Answers, Facts } from './inputs.js';
import { nextStar } from './next-star.js';
import { score } from './score.js';

const source = 'register';
const facts: Facts = {
  flags: { help_lines_shown: { value: false, source } },
  numbers: {
    active_weeks: { value: 20, source },
    longest_gap_days: { value: 30, source },
    reply_working_days: { value: 2, source },
    on_time_reply_percent: { value: 82, source },
    days_since_last_work: { value: 3, source },
  },
  own: { active_weeks: { now: 20, before: 12, source } },
};
const answers: Answers = { criteria: { services_done: { value: 4, evidence: [] } }, vetoes: [] };

test('what blocks the next star is said criterion by criterion, with what the next step gives', () => {
  const { rating, target, open } = nextStar(microHomes, answers, facts);
  expect(rating).toMatchObject({ points: 39, stars: 0 });
  expect(target).toMatchObject({ stars: 1, missing: 6 });
  const found = Object.fromEntries(
    open.map(({ line, step, gain, suffices }) => [line.criterion, [step, gain, suffices]]),
  );
  expect(found).toMatchObject({
    active_weeks: [2, 4, false],
    replies_in_time: [2, 2, false],
    help_lines: [null, 5, false],
    services_done: [1, 8, true],
    likeness_consent: [null, 7, true],
  });
  expect(found).not.toHaveProperty('longest_gap');
});

test('a met veto stands before everything else, and no step suffices', () => {
  const { target, vetoes, open } = nextStar(microHomes, { ...answers, vetoes: ['leak'] }, facts);
  expect(vetoes).toEqual(['leak']);
  expect(target?.stars).toBe(1);
  expect(open.some(({ suffices }) => suffices)).toBe(false);
});

test('where nothing is open all points are there, and the other way round', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers: given, facts: known }) => {
      const { rating, open } = nextStar(rubric, given, known);
      expect(open.length === 0).toBe(rating.points === rating.outOf);
      expect(open.every(({ gain }) => gain > 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the level to reach next is above what there is', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers: given, facts: known }) => {
      const { target } = nextStar(rubric, given, known);
      if (target) expect(target.stars).toBeGreaterThan(score(rubric, given, known).stars);
    }),
    { numRuns: 100 },
  );
});
