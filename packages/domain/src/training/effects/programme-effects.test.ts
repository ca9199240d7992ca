import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EffectCounts, effectMeasures, publishEffects } from './programme-effects.js';
import { smallestShown } from './suppress-cells.js';

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

test('groups are shown, small ones hidden with another beside them, and what is too early is left open', () => {
  const { places, total } = publishEffects([
    { key: '常德市', counts: counts(20, 18) },
    { key: '邵阳市', counts: counts(12, 3) },
    { key: '岳阳市', counts: counts(9, 8) },
  ]);
  expect(places.map(({ counts: of }) => [of.enrolled, of.attended, of.active_3])).toEqual([
    [20, 18, null],
    [12, 'hidden', null],
    [9, 'hidden', null],
  ]);
  expect([total.enrolled, total.attended, total.active_12]).toEqual([41, 29, null]);
});

test('places stay in the order in which they were given', () => {
  const given = ['c', 'a', 'b'].map((key, at) => ({ key, counts: counts(10 + at, 9) }));
  expect(publishEffects(given).places.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
});

const count = fc.option(fc.oneof(fc.nat(9), fc.nat(60)), { nil: null });
const anyPlaces = fc.array(
  fc.record(
    Object.fromEntries(effectMeasures.map((measure) => [measure, count])),
  ) as fc.Arbitrary<EffectCounts>,
  { maxLength: 14 },
);

test('in no column can a hidden cell be worked out from the total and the shown cells', () => {
  fc.assert(
    fc.property(anyPlaces, (given) => {
      const { places, total } = publishEffects(given.map((each, at) => ({ key: String(at), counts: each })));
      for (const measure of effectMeasures) {
        const cells = places.map(({ counts: of }) => of[measure]);
        for (const shown of [...cells, total[measure]])
          if (typeof shown === 'number') expect(shown === 0 || shown >= smallestShown).toBe(true);
        const hidden = cells.filter((cell) => cell === 'hidden').length;
        const sum = total[measure];
        if (hidden === 0 || typeof sum !== 'number') continue;
        const left =
          sum - cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
        expect(hidden).toBeGreaterThanOrEqual(2);
        expect(left).toBeGreaterThanOrEqual(Math.max(smallestShown, hidden + 1));
      }
    }),
    { numRuns: 1000 },
  );
});
