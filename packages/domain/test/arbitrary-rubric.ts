import fc from 'fast-check';
import { tiers } from '../src/access/index.js';
import {
  type Answer,
  type Answers,
  Criterion,
  countedDeeds,
  type Facts,
  fallingFacts,
  flagFacts,
  numberFacts,
  ownMeasures,
  Rubric,
  risingFacts,
  Section,
} from '../src/ratings/index.js';

const oneName = <Name extends string>(names: Readonly<Record<Name, unknown>>): fc.Arbitrary<Name> =>
  fc.constantFrom(...(Object.keys(names) as Name[]));

const words = { zh: '词', en: 'word' };

/** Rising thresholds with rising points. */
const steps = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 12 })), {
    selector: ([at]) => at,
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) => {
    const at = pairs.map(([each]) => each).toSorted((a, b) => a - b);
    const points = pairs.map(([, each]) => each).toSorted((a, b) => a - b);
    return at.map((each, index) => ({ at: each, points: points[index] as number }));
  });
const rising = steps.map((all) => all.map(({ at, points }) => ({ atLeast: at, points })));
const falling = fc
  .tuple(steps, steps)
  .map(([all]) =>
    all.map(({ at }, index) => ({ atMost: at, points: all[all.length - 1 - index]?.points ?? 0 })),
  );
const evidence = fc.constantFrom('none' as const, 'optional' as const, 'required' as const);
const points = fc.nat({ max: 10 });

const unnamed = fc.oneof(
  fc.record({ kind: fc.constant('yes_no' as const), evidence, points }),
  fc.record({
    kind: fc.constant('graded' as const),
    evidence,
    levels: fc
      .array(points, { minLength: 2, maxLength: 5 })
      .map((all) => all.toSorted((a, b) => a - b).map((each) => ({ points: each, descriptor: words }))),
  }),
  fc.record({ kind: fc.constant('count' as const), evidence, deed: oneName(countedDeeds), bands: rising }),
  fc.record({ kind: fc.constant('shown' as const), fact: oneName(flagFacts), points }),
  fc.record({ kind: fc.constant('at_least' as const), fact: oneName(risingFacts), bands: rising }),
  fc.record({ kind: fc.constant('at_most' as const), fact: oneName(fallingFacts), bands: falling }),
  fc.record({ kind: fc.constant('growth' as const), measure: oneName(ownMeasures), bands: rising }),
);

/** Sections whose criteria are named by their place. */
const sections = fc
  .array(fc.array(unnamed, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(
      (criteria, at): Section => ({
        id: `s${at}`,
        title: words,
        criteria: criteria.map(
          (each, index) => ({ ...each, id: `c${at}_${index}`, title: words }) as Criterion,
        ),
      }),
    ),
  );

const starsOver = (all: readonly Section[]): Rubric['stars'] => {
  const outOf = all.reduce((sum, section) => sum + Section.outOf(section), 0);
  return [1, 2, 3, 4, 5].map((stars) => ({
    stars,
    atLeast: stars * 8,
    minimums: Object.fromEntries(
      all.map((section) => [section.id, Math.floor((Section.outOf(section) * stars) / Math.max(outOf, 12))]),
    ),
  }));
};

/** Rubrics that scoring must be able for: all kinds, in order, though their points need not make 100. */
export const rubrics: fc.Arbitrary<Rubric> = fc
  .tuple(sections, fc.boolean(), oneName(numberFacts), fc.nat({ max: 60 }))
  .map(([all, isStrict, fact, limit]) => ({
    format: 'fulian-rubric-1' as const,
    name: 'any',
    version: 1,
    title: words,
    summary: words,
    basis: { kind: 'operators_draft' as const },
    appliesTo: { home: 'online_home' as const, tiers },
    validMonths: 12,
    sections: all,
    vetoes: isStrict
      ? [
          { kind: 'declared' as const, id: 'declared', title: words },
          { kind: 'worse_than' as const, id: 'worse', title: words, fact, limit },
          { kind: 'not_shown' as const, id: 'hidden', title: words, fact: 'identity_shown' as const },
        ]
      : [],
    stars: starsOver(all),
  }));

const answerTo = (criterion: Criterion): fc.Arbitrary<Answer> => {
  const value: fc.Arbitrary<boolean | number> =
    criterion.kind === 'yes_no'
      ? fc.boolean()
      : criterion.kind === 'graded'
        ? fc.nat({ max: criterion.levels.length - 1 })
        : fc.nat({ max: 70 });
  return fc.record({ value, evidence: fc.array(fc.constant('https://example.cn/1'), { maxLength: 1 }) });
};

/** Answers that fit a rubric, some left out. */
export const answersTo = (rubric: Rubric): fc.Arbitrary<Answers> => {
  const asked = Rubric.criteria(rubric).filter(Criterion.isAsked);
  const criteria = fc.record(Object.fromEntries(asked.map((each) => [each.id, answerTo(each)])), {
    requiredKeys: [],
  });
  const vetoes = fc.subarray(rubric.vetoes.filter(({ kind }) => kind === 'declared').map(({ id }) => id));
  return fc.record({ criteria: criteria as fc.Arbitrary<Answers['criteria']>, vetoes });
};

const each = <Value>(names: object, value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(Object.keys(names).map((name) => [name, value])), { requiredKeys: [] });

const source = fc.constant('register');

/** Facts, some of them unknown. */
export const facts: fc.Arbitrary<Facts> = fc.record({
  flags: each(flagFacts, fc.record({ value: fc.boolean(), source })),
  numbers: each(numberFacts, fc.record({ value: fc.nat({ max: 70 }), source })),
  own: each(ownMeasures, fc.record({ now: fc.nat({ max: 70 }), before: fc.nat({ max: 70 }), source })),
}) as fc.Arbitrary<Facts>;

/** A rubric with inputs that fit it. */
export const cases: fc.Arbitrary<{ rubric: Rubric; answers: Answers; facts: Facts }> = rubrics.chain(
  (rubric) => fc.record({ rubric: fc.constant(rubric), answers: answersTo(rubric), facts }),
);
