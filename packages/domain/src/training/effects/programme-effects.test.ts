import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tablesThatFit } from '../../../test/tables-that-fit.js';
import { smallestShown } from './hide-together.js';
import { type EffectCounts, effectMeasures, publishEffects } from './programme-effects.js';
import type { Published } from './suppress-cells.js';

const counts = (enrolled: number, attended: number, more: Partial<EffectCounts> = {}): EffectCounts => ({
  enrolled,
  attended,
  active_3: null,
  active_6: null,
  active_12: null,
  coached: 0,
  starred: 0,
  ...more,
});

const published = (...given: EffectCounts[]) =>
  publishEffects(given.map((each, at) => ({ key: String(at), counts: each })));

test('groups are shown, small ones hidden with another beside them, and what is too early is left open', () => {
  const { places, total } = published(counts(20, 14), counts(12, 3), counts(8, 8));
  expect(places.map(({ counts: of }) => [of.enrolled, of.attended, of.active_3])).toEqual([
    [20, 14, null],
    ['hidden', 'hidden', null],
    ['hidden', 'hidden', null],
  ]);
  expect([total.enrolled, total.attended, total.active_12]).toEqual([40, 25, null]);
});

test('where two stayed away, how many had enrolled is hidden, and elsewhere too until those who stayed away are a group', () => {
  const { places, total } = published(counts(20, 18), counts(12, 9), counts(9, 9));
  expect(places.map(({ counts: of }) => of.enrolled)).toEqual(['hidden', 'hidden', 9]);
  expect(places.map(({ counts: of }) => of.attended)).toEqual([18, 9, 9]);
  expect([total.enrolled, total.attended]).toEqual([41, 36]);
});

test('where fewer than five stayed away in all, how many had enrolled is not told in all', () => {
  expect(published(counts(20, 18), counts(9, 9)).total.enrolled).toBe('hidden');
});

test('who is no longer active is hidden as who is', () => {
  const { places, total } = published(
    counts(20, 20, { active_3: 17 }),
    counts(20, 20, { active_3: 12 }),
    counts(20, 20, { active_3: 2 }),
  );
  expect(places.map(({ counts: of }) => of.active_3)).toEqual(['hidden', 12, 'hidden']);
  expect(total.active_3).toBe(31);
});

test('a sum of some of the places that are hidden is not told where it would share the others out', () => {
  // Of two hidden places with eight women, one has at least seven who are active: the other would have had one.
  const { places, total } = published(
    counts(1, 1),
    counts(7, 7, { active_3: 7 }),
    counts(20, 20, { active_3: 20 }),
  );
  expect(places.map(({ counts: of }) => of.attended)).toEqual(['hidden', 'hidden', 20]);
  expect(total.active_3).toBe('hidden');
});

test('places stay in the order in which they were given', () => {
  const given = ['c', 'a', 'b'].map((key, at) => ({ key, counts: counts(10 + at, 9) }));
  expect(publishEffects(given).places.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
});

/** Counts of a place in which each later measure is a part of those who attended, and these of the enrolled. */
const placesUpTo = (most: number, maxLength: number) => {
  const size = fc.oneof(fc.nat(7), fc.nat(most));
  return fc.array(
    fc
      .tuple(size, size, fc.array(fc.option(size, { nil: null }), { minLength: 5, maxLength: 5 }))
      .map(([away, attended, later]): EffectCounts => {
        const [active_3, active_6, active_12, coached, starred] = later.map((count) =>
          count === null ? null : Math.min(count, attended),
        ) as [number | null, number | null, number | null, number | null, number | null];
        return { enrolled: attended + away, attended, active_3, active_6, active_12, coached, starred };
      }),
    { maxLength },
  );
};

const isOfNobodyOrAGroup = (count: number) => count === 0 || count >= smallestShown;
const isShown = (count: Published | null): count is number => typeof count === 'number';

test('no count and no difference of measures from 1 to 4 is shown, in any place or in all', () => {
  fc.assert(
    fc.property(placesUpTo(60, 14), (given) => {
      const { places, total } = published(...given);
      for (const of of [...places.map((place) => place.counts), total])
        for (const measure of effectMeasures) {
          const count = of[measure];
          if (!isShown(count)) continue;
          expect(isOfNobodyOrAGroup(count)).toBe(true);
          // In all, those for whom it is too early are among those who are apart; they are a group of places.
          const isOfAll = of === total && given.some((each) => each[measure] === null);
          if (isShown(of.attended) && !isOfAll)
            expect(isOfNobodyOrAGroup(Math.abs(of.attended - count))).toBe(true);
        }
    }),
    { numRuns: 400 },
  );
});

test('what is shown is true', () => {
  fc.assert(
    fc.property(placesUpTo(60, 14), (given) => {
      published(...given).places.forEach(({ counts: of }, at) => {
        for (const measure of effectMeasures)
          if (of[measure] !== 'hidden') expect(of[measure]).toBe(given[at]?.[measure]);
      });
    }),
    { numRuns: 200 },
  );
});

/** What a place really holds, by the names of what might be found out. */
const truthOf = (of: EffectCounts, measure: 'active_3' | 'coached'): Record<string, number> => {
  const [enrolled, attended, later] = [of.enrolled ?? 0, of.attended ?? 0, of[measure]];
  const known = { enrolled, attended, away: enrolled - attended };
  return later === null ? known : { ...known, later, stopped: attended - later };
};

test('whoever tries all tables that fit what is shown finds more than one answer to each count from 1 to 4', () => {
  fc.assert(
    fc.property(placesUpTo(7, 3), (given) => {
      const table = published(...given);
      for (const measure of ['active_3', 'coached'] as const)
        tablesThatFit(table, measure).forEach((fits, at) => {
          for (const [name, count] of Object.entries(truthOf(given[at] as EffectCounts, measure)))
            if (!isOfNobodyOrAGroup(count))
              expect([name, new Set(fits.map((fit) => fit[name as keyof typeof fit])).size]).not.toEqual([
                name,
                1,
              ]);
        });
    }),
    { numRuns: 100 },
  );
});
