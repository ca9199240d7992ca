import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, rubrics } from '../../../test/arbitrary-rubric.js';
import { onlineHomes } from '../rubric/shipped/index.js';
import { Answers, Facts } from './inputs.js';
import { asksAnew, scoreAgainst } from './score-against.js';

const facts: Facts = { ...Facts.none, flags: { help_lines_shown: { value: true, source: '登记' } } };

test('a changed criterion, a veto and a raised level each stand in the difference', () => {
  const [first, ...rest] = onlineHomes.sections;
  if (!first) throw new Error('The rubric has no sections.');
  const after = {
    ...onlineHomes,
    sections: [
      {
        ...first,
        criteria: first.criteria.map((each) => (each.kind === 'shown' ? { ...each, points: 2 } : each)),
      },
      ...rest,
    ],
    vetoes: [
      {
        kind: 'worse_than' as const,
        id: 'stale',
        title: { zh: '未更新', en: 'stale' },
        fact: 'active_weeks' as const,
        limit: 5,
      },
    ],
    stars: onlineHomes.stars.map((band) => (band.stars === 2 ? { ...band, atLeast: 62 } : band)),
  };
  const told = { ...facts, numbers: { active_weeks: { value: 1, source: '登记' } } };
  expect(scoreAgainst(onlineHomes, after, Answers.none, told)).toMatchObject({
    criteria: [{ criterion: 'help_lines', points: -2, before: { points: 4 }, after: { points: 2 } }],
    vetoes: [{ veto: 'stale', isMetAfter: true }],
    levels: [2],
  });
});

test('what only the new rubric asks of people is told, because a trial cannot know the answer', () => {
  const renamed = onlineHomes.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((each) => (each.id === 'services_done' ? { ...each, id: 'deeds' } : each)),
  }));
  expect(asksAnew(onlineHomes, { ...onlineHomes, sections: renamed })).toEqual(['deeds']);
});

test('by the same rubric nothing differs', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers, facts: known }) => {
      expect(scoreAgainst(rubric, rubric, answers, known)).toMatchObject({
        stars: 0,
        criteria: [],
        vetoes: [],
        levels: [],
        short: null,
      });
    }),
  );
});

test('the differences of criteria add up to that of the points, and the other way round they turn their sign', () => {
  fc.assert(
    fc.property(cases, rubrics, ({ rubric, answers, facts: known }, other) => {
      const there = scoreAgainst(rubric, other, answers, known);
      const back = scoreAgainst(other, rubric, answers, known);
      const sum = there.criteria.reduce((all, { points }) => all + points, 0);
      expect(sum).toBe(there.after.points - there.before.points);
      expect(back.stars).toBe(there.stars === 0 ? 0 : -there.stars);
      const byName = (all: typeof there.criteria) =>
        Object.fromEntries(all.map(({ criterion, points }) => [criterion, points]));
      const turned = back.criteria.map((each) => ({ ...each, points: -each.points }));
      expect(byName(turned)).toEqual(byName(there.criteria));
    }),
  );
});

test('whoever would change stars is told at least one reason', () => {
  fc.assert(
    fc.property(cases, rubrics, ({ rubric, answers, facts: known }, other) => {
      const { stars, criteria, vetoes, levels } = scoreAgainst(rubric, other, answers, known);
      if (stars !== 0) expect(criteria.length + vetoes.length + levels.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
